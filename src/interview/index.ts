/** The document model of an interview: how it is read from Markdown, and how it is written as HTML. */
export { classifyEditorial } from './classify-editorial.ts';
export { emptyDraft, type Draft, type DraftTurn } from './draft.ts';
export { escapeAttribute, escapeText } from './escape.ts';
export { findForbiddenCharacters } from './forbidden-characters.ts';
export { readLink } from './link.ts';
export { firstPassageOf, pullQuoteText } from './pull-quote-text.ts';
export { checkOutline } from './check-outline.ts';
export { parse, type Genre, type Parsed } from './parse.ts';
export { findQuote } from './quote.ts';
export { sliceText } from './slice-text.ts';
export { openingTime, shortTime, writeTime } from './time.ts';
export { spaceless } from './spaceless.ts';
export { sortSpans } from './sort-spans.ts';
export { withEditorial } from './spans.ts';
export * from './types.ts';
export { countWords, words } from './words.ts';
export { writeHtml, type HtmlOptions } from './write-html.ts';
