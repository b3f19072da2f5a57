/** The words that the last part of a path is made of: `/films/being-john/` → `being john`. */
export function wordsOfAddress(path: string): string {
  const part = path.replace(/\/+$/, '').split('/').at(-1) ?? '';
  const words = decoded(part).replace(/\.[a-z0-9]+$/i, '');
  return words
    .replace(/[^\p{L}\p{N}\p{M}'’]+/gu, ' ')
    .trim()
    .slice(0, 100);
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
