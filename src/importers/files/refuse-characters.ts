import { findForbiddenCharacters } from '../../interview/index.ts';
import { Refusal } from '../refusal.ts';

/**
 * Refuses text with characters that the site refuses: controls, and those that turn the direction
 * of writing around.
 *
 * Form feeds, vertical tabs and line separators are let through; they are the page and line breaks
 * of some programs, and readers take them as such.
 *
 * @throws Refusal with the line and code point of the first few
 */
export function refuseCharacters(text: string): void {
  const lines = text.replace(/\r\n?/gu, '\n').replace(/[\f\v\u2028\u2029]/gu, ' ');
  const found = findForbiddenCharacters(lines).filter(({ id }) => id === 'control-character');
  if (found.length === 0) return;
  const named = found.slice(0, 3).map(({ line, message }) => `Line ${line}: ${message}`);
  throw new Refusal(`holds characters that cannot be seen. ${named.join(' ').replace(/\.$/u, '')}`);
}
