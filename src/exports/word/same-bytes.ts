import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * Writes a Word file anew so that the same interview always gives the same bytes: the library that made
 * it puts in the hour and draws lots for the ids of links.
 *
 * @param date ISO day that the file is dated with
 */
export function sameBytes(file: Uint8Array, date: string): Uint8Array {
  const parts = unzipSync(file);
  const texts = new Map(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
  for (const [name, text] of texts) {
    const part = name.replace('_rels/', '').replace(/\.rels$/u, '');
    if (name.endsWith('.rels')) settleIds(texts, name, part);
    else if (name === 'docProps/core.xml') {
      texts.set(name, text.replace(/(?<=<dcterms:\w+ [^>]*>)[^<]*/gu, `${date}T00:00:00Z`));
    }
  }
  const entries = Array.from(texts, ([name, text]) => [name, strToU8(text)] as const);
  // The first day that a zip file knows; in the time of the place, for that is what it is told in.
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1), level: 9 });
}

/** Ids of links, in the list of a part's links and in the part itself. */
function settleIds(texts: Map<string, string>, list: string, part: string): void {
  const listed = texts.get(list) ?? '';
  const drawn = Array.from(listed.matchAll(/ Id="(rId[\w-]{21})"/gu), ([, id = '']) => id);
  const settled = new Map(drawn.map((id, index) => [id, `link${index + 1}`]));
  const settle = (text: string): string =>
    text.replace(/(?<= (?:r:id|Id)=")rId[\w-]{21}(?=")/gu, (id) => settled.get(id) ?? id);
  for (const name of [list, part]) texts.set(name, settle(texts.get(name) ?? ''));
}
