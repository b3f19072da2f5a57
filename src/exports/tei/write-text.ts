import type { Editorial, Interview, Span, Text } from '../../interview/index.ts';
import { addresses } from '../../library/index.ts';
import { cutAtSpans } from '../cut-at-spans.ts';
import { linkAddress } from '../link-address.ts';
import type { Surroundings } from '../surroundings.ts';
import { element, escapeXml, openingTag } from './xml.ts';

/** What marks of notes point to. */
export function noteId(number: number): string {
  return `_note-${number}`;
}

/**
 * Writes text with its spans as TEI. All words of the text, and no others, are the words of what is
 * written; `<lb/>` is a line feed. Where spans cross, the inner element is closed and opened again.
 */
export function writeText(text: Text, interview: Interview, surroundings: Surroundings): string {
  if (text.spans.length === 0) return writeWords(text.text);
  const numbers = new Map(interview.notes.map(({ name, number }) => [name, number]));
  const open: Span[] = [];
  let written = '';
  const closeFrom = (index: number): void => {
    for (const span of open.splice(index).reverse()) written += tagsOf(span).close;
  };
  const tagsOf = (span: Span): Tags => tagsFor(span, interview, surroundings);
  for (const stretch of cutAtSpans(text)) {
    const wanted = stretch.text === '' ? open : outerFirst(stretch.spans);
    const same = open.findIndex((span, index) => span !== wanted[index]);
    closeFrom(same < 0 ? open.length : same);
    for (const span of wanted.slice(open.length)) {
      written += tagsOf(span).open;
      open.push(span);
    }
    written += writeWords(stretch.text);
    for (const note of stretch.marks) {
      const number = numbers.get(note) ?? 0;
      written += element('ptr', { type: 'note', n: number, target: `#${noteId(number)}` });
    }
  }
  closeFrom(0);
  return written;
}

interface Tags {
  readonly open: string;
  readonly close: string;
}

/** Which of two spans over the same words is the outer element. */
const order = ['link', 'mention', 'note', 'editorial', 'strong', 'emphasis'] as const;

/**
 * What began before is the outer one, of what began together the longer. Type is always inside, for it
 * can be taken apart where spans cross: two halves of an insertion would be two insertions.
 */
function outerFirst(spans: readonly Span[]): Span[] {
  return spans.toSorted(
    (a, b) =>
      Number(isType(a)) - Number(isType(b)) ||
      a.start - b.start ||
      b.end - a.end ||
      order.indexOf(a.kind) - order.indexOf(b.kind),
  );
}

function isType({ kind }: Span): boolean {
  return kind === 'emphasis' || kind === 'strong';
}

function tagsFor(span: Span, interview: Interview, surroundings: Surroundings): Tags {
  switch (span.kind) {
    // The guidelines have <emph> for stress alone; in print italics are titles and foreign words as well.
    case 'emphasis':
      return tags('hi', { rend: 'italic' });
    case 'strong':
      return tags('hi', { rend: 'bold' });
    case 'link':
      return tags('ref', { target: linkAddress(span.href, interview, surroundings) });
    case 'mention': {
      const ref = surroundings.wholeAddress(addresses.target(span.target));
      if (span.target.type === 'film') return tags('name', { type: 'film', ref });
      const kind = surroundings.library.person(span.target.slug)?.kind;
      return tags(kind === 'group' ? 'orgName' : 'persName', { ref });
    }
    case 'editorial':
      return editorialTags[span.editorial];
    // Its words are marked by the pointer behind them.
    case 'note':
      return { open: '', close: '' };
  }
}

/**
 * The words in brackets stay words: an empty element beside them says what they stand for where the
 * guidelines have one that takes no words.
 */
const editorialTags: Readonly<Record<Editorial, Tags>> = {
  gloss: tags('supplied', { reason: 'gloss' }),
  // Whether it was a voice, a gesture or a telephone nobody has marked: <incident> takes in all.
  'stage-direction': { open: '<incident><desc>', close: '</desc></incident>' },
  cut: tags('seg', { type: 'editorial' }, element('gap', { reason: 'cut' })),
  unintelligible: tags('seg', { type: 'editorial' }, element('gap', { reason: 'unintelligible' })),
  reference: tags('seg', { type: 'reference' }),
};

function tags(name: string, attributes: Readonly<Record<string, string>>, first = ''): Tags {
  return { open: openingTag(name, attributes) + first, close: `</${name}>` };
}

function writeWords(text: string): string {
  return escapeXml(text).replaceAll('\n', '<lb/>');
}
