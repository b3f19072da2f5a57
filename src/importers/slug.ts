import { slugPattern } from '../content/schemas/fields.ts';
import type { Named } from './cast/names.ts';

/**
 * A slug for a name or title, or null where no letter or digit is left: lower-case, without
 * accents and apostrophes, and everything else that is no letter or digit a hyphen.
 *
 * German writes `ä` as `ae` and so on, where others take the accent away; `ß` is `ss` everywhere.
 *
 * `Where the Wild Things Are` → `where-the-wild-things-are`, `Amélie` → `amelie`, `I’m Here` → `im-here`.
 *
 * @param language of the name, BCP 47
 */
export function toSlug(name: string, language = 'en'): string | null {
  const isGerman = /^de\b/iu.test(language);
  const slug = name
    .normalize('NFC')
    .replace(/[äöü]/giu, (letter) => (isGerman ? `${letter.normalize('NFD').charAt(0)}e` : letter))
    .replace(/[ßẞ]/gu, 'ss')
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
export function readNamed(given: string, language = 'en'): Named | null {
  const words = given.trim();
  if (slugPattern.test(words)) return { slug: words, name: nameOfSlug(words) };
  // No title has it, but a path that tries to lead out of the folder does.
  const slug = /\.\.[\\/]/u.test(words) ? null : toSlug(words, language);
  return slug === null ? null : { slug, name: words };
}
