import { FewDoubts } from '../few-doubts.ts';
import type { Doubt, SourceDocument, SourceLine, SourceSpan } from '../types.ts';

/**
 * Makes characters visible that cannot be seen and change how a text is read or stored: controls,
 * those that turn the direction of writing around, halves of characters. `U+202E` becomes `⟨U+202E⟩`.
 *
 * They are not dropped, for one may stand where a letter was lost; and they are written in mathematical
 * angle brackets, for square ones would be an editor’s insertion, `<` would be HTML, and hardly any
 * text has these. Out of names and metadata they are taken. Line breaks become spaces. Joiners, marks
 * of direction and spaces without width stay as they are, as everywhere on the site.
 */
export function showCharacters(document: SourceDocument): {
  readonly document: SourceDocument;
  /** The first ten characters, then how many more. */
  readonly doubts: readonly Doubt[];
} {
  const doubts = new FewDoubts(
    (more) =>
      `${more} more characters that cannot be seen stand from here on; each is shown by its number`,
  );
  const about: Readonly<Record<string, string>> = { ...document.about };
  const shown = {
    ...document,
    blocks: document.blocks.map((block) =>
      block.lines.every(isPlain) ? block : { ...block, lines: block.lines.map(showLine) },
    ),
    notes: document.notes.map((note) => {
      if (note.paragraphs.every(isPlain)) return note;
      const paragraphs = note.paragraphs.map((words) => showWords({ ...words, line: note.line }));
      return { ...note, paragraphs };
    }),
    omitted: document.omitted.map((one) => ({ ...one, text: show(one.text) })),
    about: Object.fromEntries(
      Object.entries(about).map(([field, value]) => [field, takeOut(value, field)]),
    ),
  };
  return { document: shown, doubts: doubts.list() };

  function showLine(line: SourceLine): SourceLine {
    const { speaker, ...words } = showWords(line);
    return speaker === undefined ? words : { ...words, speaker: without(speaker) };
  }

  function showWords<Words extends Pick<SourceLine, 'text' | 'spans' | 'line'>>(
    words: Words,
  ): Words {
    const { text, line } = words;
    const found = Array.from(text.matchAll(hidden));
    const visible = show(text);
    if (found.length === 0) return { ...words, text: visible };
    for (const [character] of found) {
      doubts.add(line, visible, () => {
        return `It holds the character ${nameOf(character)}, ${meaningOf(character)}; it is shown by its number`;
      });
    }
    const places = found.map(({ index }) => index);
    const spans = words.spans?.map((span) => moved(span, places));
    return { ...words, text: visible, ...(spans && { spans }) };
  }

  function takeOut(value: string, field: string): string {
    for (const [character] of value.matchAll(hidden)) {
      doubts.add(1, show(value.slice(0, 100)), () => {
        return `The file’s own ${field} holds the character ${nameOf(character)}, ${meaningOf(character)}; it was taken out`;
      });
    }
    return without(value);
  }
}

const hidden =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u206f\ufff9-\uffff\ud800-\udfff]/gu;
const lineBreak = /[\n\v\f\r\u2028\u2029]/gu;
const anything =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\n-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u206f\ufff9-\uffff\ud800-\udfff]/u;

function isPlain({ text, speaker }: Pick<SourceLine, 'text' | 'speaker'>): boolean {
  return !anything.test(text) && (speaker === undefined || !anything.test(speaker));
}

function show(text: string): string {
  return text.replace(lineBreak, ' ').replace(hidden, (character) => `⟨${nameOf(character)}⟩`);
}

/** In a name or a title nobody needs what cannot be seen. */
function without(text: string): string {
  return text
    .replace(lineBreak, ' ')
    .replace(hidden, '')
    .replace(/[\u00ad\u200b\u2060-\u2064\ufeff]/gu, '')
    .trim();
}

/** `U+202E` */
function nameOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function meaningOf(character: string): string {
  if (/[\u202a-\u202e\u2066-\u206f]/u.test(character)) {
    return 'which changes the direction of writing';
  }
  if (character === '\ufffd') return 'which stands for a letter lost in an earlier conversion';
  return /[\ud800-\udfff]/u.test(character) ? 'half of a pair' : 'which cannot be seen';
}

/** A span where its words stand once the characters before and in it are written out. */
function moved(span: SourceSpan, places: readonly number[]): SourceSpan {
  const growth = '⟨U+0000⟩'.length - 1;
  const shift = (at: number): number => at + growth * countBelow(places, at);
  return { ...span, start: shift(span.start), end: shift(span.end) };
}

/** How many of the sorted numbers are smaller than one. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
