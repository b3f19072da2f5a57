import { escapeAttribute, escapeText } from '../../interview/escape.ts';
import type { Edition } from '../../interview/types.ts';
import { writeHtml } from '../../interview/write-html.ts';
import { attribution } from '../../library/attribution.ts';
import { quote as said, row } from '../../words/in-browser.ts';
import type { Quote } from './cut-quote.ts';

/** Where a quote is from. */
export interface QuoteSource {
  readonly edition: Edition;
  readonly title: string;
  /** Where the interview was published first. */
  readonly publication: string;
  /** The day of that, as it is read: `19 December 2013`. */
  readonly date: string;
  /** BCP 47, of the words. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Whole address of the words. */
  readonly link: string;
}

/** The same quote for fields that take letters only and for those that take more. */
export interface CopiedQuote {
  readonly plain: string;
  readonly html: string;
}

/**
 * Writes a quote for others to paste: the words, who said them, where and when, and the link. A
 * digest’s words are never put as if the speaker had said them so.
 */
export function writeQuote(quote: Quote, source: QuoteSource): CopiedQuote {
  return { plain: writePlain(quote, source), html: writeRich(quote, source) };
}

function writePlain({ paragraphs, speakers }: Quote, source: QuoteSource): string {
  const words = paragraphs.map(({ speaker, text }) =>
    speaker === null ? text : `${said.name(speaker)} ${text}`,
  );
  const { before, behind } = lineOf(speakers, source);
  return [
    ...words,
    `— ${before}${said.title(source.title).join('')}${behind}\n${source.link}`,
  ].join('\n\n');
}

function writeRich({ paragraphs, speakers }: Quote, source: QuoteSource): string {
  const { language, direction, title, link } = source;
  const words = paragraphs.map((paragraph) => {
    const name =
      paragraph.speaker === null ? '' : `<b>${escapeText(said.name(paragraph.speaker))}</b> `;
    return `<p>${name}${writeHtml(paragraph)}</p>`;
  });
  const { before, behind } = lineOf(speakers, source);
  const address = `<a href="${escapeAttribute(link)}">${escapeText(title)}</a>`;
  return (
    `<blockquote lang="${escapeAttribute(language)}" dir="${direction}">${words.join('')}</blockquote>` +
    `<p>— ${escapeText(before)}${said.title(address).join('')}${escapeText(behind)}</p>`
  );
}

/** What stands round the title: `Ada Quill, retold, in “…”, after The Lantern, 28 February 1975`. */
function lineOf(
  speakers: readonly string[],
  { edition, publication, date }: QuoteSource,
): { readonly before: string; readonly behind: string } {
  const isDigest = edition === 'digest';
  const isKnown = speakers.length > 0 || isDigest;
  const behind = isDigest ? said.behindDigest : said.behind;
  const name = speakers.length > 0 ? { name: inARow(speakers) } : null;
  return {
    before: isKnown ? said.before(attribution({ edition }, name)) : '',
    behind: behind(publication, date),
  };
}

/** `A`, `A and B`, `A, B and C`. */
function inARow(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : names.slice(0, -1).join(row.comma) + row.and + last;
}
