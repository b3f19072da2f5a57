import { Refusal } from '../refusal.ts';

/**
 * Refuses what is no text: a NUL never stands in one. All other characters that cannot be seen are
 * shown by their numbers once the file is read; see `showCharacters`.
 *
 * @throws Refusal with the line of the first NUL
 */
export function refuseCharacters(text: string): void {
  const at = text.indexOf('\0');
  if (at < 0) return;
  const line = text.slice(0, at).split(/\r\n|\r|\n/u).length;
  throw new Refusal(`holds what stands in no text. Line ${line}: The character U+0000`);
}
