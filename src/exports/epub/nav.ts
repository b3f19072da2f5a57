import { escapeAttribute, escapeText, type Interview } from '../../interview/index.ts';
import { outline } from '../../library/index.ts';
import { textDirection } from '../../views/text-direction.ts';
import { words } from '../../words/index.ts';
import type { ChapterPlan } from './chapter-plan.ts';
import type { Landmark, NavEntry } from './types.ts';
import { langOf, xhtmlPage } from './xhtml.ts';

/** The navigation document: the table of contents, and the landmarks. */
export function navPage(
  title: string,
  entries: readonly NavEntry[],
  landmarks: readonly Landmark[],
): Uint8Array {
  const { book, tag } = words;
  const marks = landmarks.map(({ type, label, href }) => {
    return `<li><a epub:type="${type}" href="${escapeAttribute(href)}">${escapeText(label)}</a></li>`;
  });
  const body = `<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="_contents"><h1 id="_contents">${escapeText(book.contents)}</h1>
${list(entries)}</nav>
<nav epub:type="landmarks" id="landmarks" aria-labelledby="_landmarks" hidden="hidden"><h2 id="_landmarks">${escapeText(book.landmarks)}</h2>
<ol>${marks.join('\n')}</ol></nav>`;
  return xhtmlPage({ title, language: tag, direction: 'ltr', type: 'frontmatter', body });
}

/** A line of the site’s own, in its language. */
export function furnitureEntry(
  label: string,
  href: string | null,
  children: readonly NavEntry[] = [],
): NavEntry {
  return { label, href, language: words.tag, direction: 'ltr', children };
}

/**
 * Lines for the sections of an interview, those below them, and the questions.
 *
 * @param withQuestions whether questions have lines
 */
export function outlineEntries(
  { interview, pageOf }: ChapterPlan,
  withQuestions: boolean,
): NavEntry[] {
  const top: Growing[] = [];
  let section: Growing | undefined;
  let below: Growing | undefined;
  for (const { kind, id, text } of outline(interview)) {
    if (kind === 'question' && !withQuestions) continue;
    const href = `${pageOf(id) ?? ''}#${encodeURIComponent(id)}`;
    const entry: Growing =
      kind === 'introduction'
        ? { ...furnitureEntry(words.book.introduction, href), children: [] }
        : { ...entryIn(interview, text, href), children: [] };
    const parent = kind === 'question' ? (below ?? section) : kind === 3 ? section : undefined;
    (parent?.children ?? top).push(entry);
    if (kind === 2 || kind === 'introduction') {
      section = kind === 2 ? entry : undefined;
      below = undefined;
    }
    if (kind === 3) below = entry;
  }
  return top;
}

interface Growing extends NavEntry {
  readonly children: Growing[];
}

/** A line in an interview’s own language. */
export function entryIn(
  { language, direction }: Interview,
  text: string,
  href: string,
  children: readonly NavEntry[] = [],
): NavEntry {
  // A line without words would be no line.
  const label = text.trim() === '' ? '…' : text;
  return { label, href, language, direction: textDirection(text, direction), children };
}

function list(entries: readonly NavEntry[]): string {
  const items = entries.map(({ label, href, language, direction, children }) => {
    const own = language === words.tag ? '' : ` ${langOf(language)}`;
    const attributes = `${own}${direction === 'ltr' ? '' : ' dir="rtl"'}`;
    const text = escapeText(label.replaceAll('\n', ' '));
    const line =
      href === null
        ? `<span${attributes}>${text}</span>`
        : `<a href="${escapeAttribute(href)}"${attributes}>${text}</a>`;
    return `<li>${line}${children.length > 0 ? `\n${list(children)}` : ''}</li>`;
  });
  return `<ol>${items.join('\n')}</ol>`;
}
