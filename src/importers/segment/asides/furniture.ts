import type { Paragraph } from '../../types.ts';
import { countWords, endsSentence } from '../asks.ts';
import { furniture as phrases, maybeFurniture } from './phrases.ts';
import type { Finder, Found, Scene } from './scene.ts';

/**
 * What belongs to the page and not to the text: advertisements, links to other pages, page numbers,
 * lines that stand on every page. Left out only where the words are known, or stand again and again.
 */
export const furniture: Finder = (scene) => {
  const numbers = pageNumbers(scene);
  const heads = runningHeads(scene, numbers);
  return scene.left.flatMap((paragraph): Found[] => {
    const { text, style, at, count } = paragraph;
    if (style === 'caption' || text.length > 300) return [];
    const omit = (reason: string): Found[] => [
      { paragraph, as: { kind: 'omitted', reason }, doubt: null },
    ];
    if (numbers.has(at)) return omit('A page number');
    if (heads.has(at)) return omit('A line that stands on every page');
    if (!scene.isFree(paragraph)) return [];
    const isAlone = count === 1;
    if (isAlone && rule.test(text)) return omit('A rule between parts');
    const known = phrases.find(({ form }) => form.test(text));
    if (known) return omit(known.reason);
    if (isLinked(paragraph, scene)) return omit(linked);
    if (!isAlone) return [];
    const doubt =
      bareNumber.test(text) && style === null
        ? 'A number alone, perhaps of a page; kept as a paragraph'
        : countWords(text) <= 15 && maybeFurniture.test(text)
          ? 'It may belong to the page rather than the text; kept as a paragraph'
          : null;
    return doubt === null ? [] : [{ paragraph, as: { kind: 'kept' }, doubt }];
  });
};

/** `* * *`, `---`, `⁂`: nothing in it is a word. A lone `…` or `—` may be all that somebody says. */
const rule = /^(?:(?:[*#_=~•·◆◇■□●○⁂❦❧§—–-]\s*){3,}|[⁂❦❧])$/u;

/** `12`, or `[12]` as typed transcripts have it between pages. */
const bareNumber = /^(?:\d{1,4}|\[\d{1,4}\])$/u;

/** Below “Related:” alone, what is nothing but a link, or an item of a list. */
function isLinked(paragraph: Paragraph, { beside }: Scene): boolean {
  const isLink = ({ style, text, spans }: Paragraph): boolean =>
    style === 'item' ||
    spans?.some(({ kind, start, end }) => kind === 'link' && start === 0 && end === text.length) ===
      true;
  let above: Paragraph | undefined = paragraph;
  for (let steps = 0; steps < 12 && above && isLink(above); steps++) above = beside(above, -1);
  return above !== undefined && above !== paragraph && isBareLabel(above.text);
}

/** `Related:`, with nothing behind it. */
function isBareLabel(text: string): boolean {
  const known = phrases.find(({ form }) => form.test(text));
  return known?.reason === linked && !/[:：»>→]\s*\S/u.test(text);
}

const linked = 'A link to other pages';

/** Numbers alone that count up through the file: at least three of them, or two in brackets. */
function pageNumbers({ left }: Scene): ReadonlySet<number> {
  const numbers = left.filter(
    ({ text, style, count }) => style === null && count === 1 && bareNumber.test(text),
  );
  const values = numbers.map(({ text }) => Number(/\d+/u.exec(text)?.[0]));
  const isCounting = values.every(
    (value, index) => index === 0 || value === (values[index - 1] ?? 0) + 1,
  );
  const least = numbers.every(({ text }) => text.startsWith('[')) ? 2 : 3;
  return new Set(numbers.length >= least && isCounting ? numbers.map(({ at }) => at) : []);
}

/** Short lines that stand at least three times, a number on them apart, beside pages’ ends or far apart. */
function runningHeads(scene: Scene, numbers: ReadonlySet<number>): ReadonlySet<number> {
  const { left, first, reader } = scene;
  if (first === -1) return new Set();
  const short = left.filter(
    (paragraph) =>
      paragraph.style === null &&
      paragraph.text.length <= 80 &&
      !endsSentence(paragraph.text) &&
      !reader.opens(paragraph) &&
      scene.isFree(paragraph) &&
      /\p{L}/u.test(paragraph.text),
  );
  const heads = new Set<number>();
  for (const same of Map.groupBy(short, ({ text }) => withoutNumber(text)).values()) {
    if (same.length >= 3 && isOnPages(same, scene, numbers)) {
      for (const { at } of same) heads.add(at);
    }
  }
  return heads;
}

/** `12 The Lantern` and `The Lantern 13` are one line. */
function withoutNumber(text: string): string {
  return text.replace(/^\d{1,4}\b\W*|\W*\b\d{1,4}$/gu, '').toLowerCase();
}

function isOnPages(
  same: readonly Paragraph[],
  { beside }: Scene,
  numbers: ReadonlySet<number>,
): boolean {
  const [first] = same;
  if (!first || countWords(first.text) < 2) return false;
  const counts = same.map(({ text }) => Number(/^\d+|\d+$/u.exec(text)?.[0] ?? NaN));
  const isCounting = counts.every(
    (count, index) => index === 0 || count > (counts[index - 1] ?? 0),
  );
  const isBesideNumbers = same.every((paragraph) =>
    ([-1, 1] as const).some((by) => numbers.has(beside(paragraph, by)?.at ?? -1)),
  );
  return (isCounting && !counts.some(Number.isNaN)) || isBesideNumbers || same.length >= 4;
}
