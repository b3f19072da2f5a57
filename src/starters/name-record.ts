import { slugPattern } from '../content/schemas/fields.ts';
import { readNamed, toSlug } from '../importers/slug.ts';
import { NoStarter } from './starter.ts';

/**
 * The slug for a title or name: the one that is asked for, else one made of it.
 *
 * @param language of the title, BCP 47
 * @throws NoStarter where there is none
 */
export function slugFor(title: string, language: string, asked?: string): string {
  if (asked !== undefined) {
    if (slugPattern.test(asked)) return asked;
    const rule = 'A slug is made of lower-case letters, digits and single hyphens.';
    throw new NoStarter(`“${asked}” is no slug. ${rule}`);
  }
  const slug = toSlug(title, language);
  if (slug !== null) return slug;
  throw new NoStarter(`No address can be made of “${title}”. Give one: --slug a-few-words.`);
}

/**
 * A person or film that an interview names, by name or by slug.
 *
 * @throws NoStarter where it is neither
 */
export function named(
  given: string,
  language: string,
): { readonly slug: string; readonly name: string } {
  const found = readNamed(given, language);
  if (found) return found;
  throw new NoStarter(`“${given}” is neither a name nor a slug.`);
}
