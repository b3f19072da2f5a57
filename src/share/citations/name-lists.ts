import type { CitedName } from './types.ts';

/** `Ana Duarte`. */
export function naturalName(name: CitedName): string {
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`;
}

/** `Duarte, Ana`: as an entry of an alphabetical list begins. */
export function invertedName(name: CitedName): string {
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}

/** `Duarte, A. M.`; what is no capitalised word stays as it is, as in `Trier, L. von`. */
export function abbreviatedName(name: CitedName): string {
  if ('literal' in name) return name.literal;
  return `${name.family}, ${name.given.split(' ').map(initialsOf).join(' ')}`;
}

/** `A`, `A and B`, `A, B, and C`: names that are written out already, in a row. */
export function inRow(names: readonly string[], last = 'and'): string {
  const [first = '', second = ''] = names;
  if (names.length < 2) return first;
  if (names.length === 2) return `${first} ${last} ${second}`;
  return `${names.slice(0, -1).join(', ')}, ${last} ${names.at(-1) ?? ''}`;
}

export function naturalNames(names: readonly CitedName[]): string {
  return inRow(names.map(naturalName));
}

/**
 * Names as an entry of an alphabetical list begins, the first one turned round: `Duarte, Ana, and Ben
 * Okri`, where the comma in a name asks for another, `Arcade Fire and Ben Okri`.
 *
 * @param most how many of them, where `et al.` will follow
 */
export function firstNames(names: readonly CitedName[], most = names.length): string {
  const written = names
    .slice(0, most)
    .map((name, index) => (index === 0 ? invertedName(name) : naturalName(name)));
  if (most < names.length) return written.join(', ');
  if (written.length === 2) return written.join(written[0]?.includes(',') ? ', and ' : ' and ');
  return inRow(written);
}

/** `Jean-Luc` → `J.-L.` */
function initialsOf(word: string): string {
  return word
    .split('-')
    .map((part) => (/^\p{Lu}/u.test(part) ? `${Array.from(part)[0] ?? ''}.` : part))
    .join('-');
}
