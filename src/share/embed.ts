import { escapeAttribute, type Interview } from '../interview/index.ts';
import { questionBefore } from './question-before.ts';
import type { QuotePage } from './quote-pages.ts';

/** Pixels. */
export interface EmbedSize {
  readonly width: number;
  readonly height: number;
}

/**
 * How large a frame shows a quote without scrolling: as wide as a column of text, and as high as the
 * words make it there. Counted in characters, with something to spare; a narrower frame scrolls.
 */
export function embedSize(interview: Interview, page: QuotePage): EmbedSize {
  const words = page.kind === 'standing' ? page.placed.block.text : page.place.text;
  const question = page.kind === 'standing' ? questionBefore(interview, page.placed.turn) : null;
  const asked = (question?.passages ?? []).reduce(
    (height, { text }) => height + lines(text, 62) * 22 + 6,
    question ? 34 : 0,
  );
  const set = words.length <= 160 ? { row: 36, height: 38 } : { row: 46, height: 30 };
  const notice = page.kind === 'retired' ? 60 : 0;
  const caption = 48 + lines(interview.title, 56) * 22;
  const height = asked + lines(words, set.row) * set.height + notice + caption + 140;
  return { width: 600, height };
}

/**
 * The HTML that puts a quote into another page. The frame runs no script; it may keep its own origin,
 * which it needs to be given the site’s fonts, and a click in it may lead away from the page.
 *
 * @param address of the embed, whole
 */
export function embedCode(
  interview: Interview,
  page: QuotePage,
  title: string,
  address: string,
): string {
  const { width, height } = embedSize(interview, page);
  const attributes = {
    src: address,
    title,
    width: String(width),
    height: String(height),
    style: 'max-width: 100%; border: 0',
    loading: 'lazy',
    sandbox: 'allow-same-origin allow-popups allow-top-navigation-by-user-activation',
  };
  const written = Object.entries(attributes).map(
    ([name, value]) => ` ${name}="${escapeAttribute(value)}"`,
  );
  return `<iframe${written.join('')}></iframe>`;
}

/** Lines that a text takes; what is written in Han, Kana or Hangul takes two places a character. */
function lines(text: string, places: number): number {
  const wide = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu)?.length ?? 0;
  // A word that does not fit leaves some places of its line.
  return Math.ceil(((text.length + wide) / places) * 1.06);
}
