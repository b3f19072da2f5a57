import {
  ExternalHyperlink,
  FootnoteReferenceRun,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Text } from '../../interview/index.ts';
import { cutAtSpans, type Stretch } from '../cut-at-spans.ts';

/** What runs of a text depend on. */
export interface RunOptions {
  readonly direction: 'ltr' | 'rtl';
  /** The number of the footnote for the next mark of a note; null: it has been referred to. */
  readonly footnote: (note: string) => number | null;
}

/** A text with the spans over it as runs of a Word file, and marks of footnotes where they stand. */
export function runsOf(text: Text, options: RunOptions): ParagraphChild[] {
  return cutAtSpans(text).flatMap((stretch) => {
    const runs = wordsOf(stretch, options);
    const footnotes = stretch.marks.flatMap((note) => options.footnote(note) ?? []);
    const href = hrefOf(stretch);
    const said = href === null || runs.length === 0 ? runs : [linked(href, runs)];
    return [...said, ...footnotes.map((number) => new FootnoteReferenceRun(number))];
  });
}

/** A line break that is meant is one in Word, too. */
function wordsOf({ text, spans }: Stretch, { direction }: RunOptions): TextRun[] {
  if (text === '') return [];
  const kinds = new Set(spans.map(({ kind }) => kind));
  const options: IRunOptions = {
    ...(kinds.has('emphasis') ? { italics: true } : {}),
    ...(kinds.has('strong') ? { bold: true } : {}),
    ...(hrefOf({ spans }) === null ? {} : { style: 'Hyperlink' }),
    ...(direction === 'rtl' ? { rightToLeft: true } : {}),
  };
  return text.split('\n').map((line, index) => {
    return new TextRun({ ...options, text: line, ...(index > 0 ? { break: 1 } : {}) });
  });
}

/** Only what leads somewhere from anywhere: a place in this interview is none outside the site. */
function hrefOf({ spans }: Pick<Stretch, 'spans'>): string | null {
  const link = spans.find((span) => span.kind === 'link');
  return link?.kind === 'link' && /^(?:https?|mailto):/iu.test(link.href) ? link.href : null;
}

function linked(link: string, children: readonly TextRun[]): ExternalHyperlink {
  return new ExternalHyperlink({ link, children: [...children] });
}
