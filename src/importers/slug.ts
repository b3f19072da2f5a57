import { slugPattern } from '../content/schemas/fields.ts';
import type { Named } from './cast/names.ts';

/**
 * A slug for a name or title, or null where no letter or digit is left: lower-case, without
 * accents and apostrophes, and everything else that is no letter or digit a hyphen.
 *
 * `Where the Wild Things Are` → `where-the-wild-things-are`, `Amélie` → `amelie`, `I’m Here` → `im-here`.
 */
export function toSlug(name: string): string | null {
  const slug = name
    .normalize('NFD')
    // Other scripts cannot be read without their marks; Latin ones are looked for without.
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’‘ʼ]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return slugPattern.test(slug) ? slug : null;
}

/** `spike-jonze` → `Spike Jonze`: a guess, for a stub that says so. */
export function nameOfSlug(slug: string): string {
  return slug
    .split('-')
    .map((word) => word.replace(/^./u, (letter) => letter.toUpperCase()))
    .join(' ');
}

/** Takes what was given for a person or film, a slug or a name, or null where it is neither. */
export function readNamed(given: string): Named | null {
  const words = given.trim();
  if (slugPattern.test(words)) return { slug: words, name: nameOfSlug(words) };
  // No title has it, but a path that tries to lead out of the folder does.
  const slug = /\.\.[\\/]/u.test(words) ? null : toSlug(words);
  return slug === null ? null : { slug, name: words };
}
