import type { Caption } from '../types.ts';
import { escapeCaption, escapeTitle } from './escape-markdown.ts';

/** A picture’s caption, with its credit, and with its address where the picture can lie beside the text. */
export function writeCaption({ text, credit = '', src = '' }: Caption): string {
  const [caption, title] = text === '' ? [credit, ''] : [text, credit];
  const address = pictureBeside(src);
  const behind = title === '' ? '' : ` "${escapeTitle(title)}"`;
  // Without angle brackets the credit would be taken for the address.
  const before = address ?? (title === '' ? '' : '<>');
  return `![${escapeCaption(caption)}](${before}${behind})`;
}

/**
 * The address of a picture in the interview’s folder or below, as the site takes it: `a/b.jpg` →
 * `./a/b.jpg`. null for everything that is elsewhere, or no picture.
 */
export function pictureBeside(src: string): string | null {
  const path = src.trim().replace(/^\.\//u, '');
  if (!/^[\p{L}\p{N}_.-]+(?:\/[\p{L}\p{N}_.-]+)*\.(?:jpe?g|png|webp|avif|gif)$/iu.test(path))
    return null;
  return path.split('/').some((part) => part.startsWith('.')) ? null : `./${path}`;
}
