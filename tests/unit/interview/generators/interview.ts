import fc from 'fast-check';
import {
  heading,
  line,
  paragraph,
  withoutNotes,
  write,
  type Sequence,
  type Written,
} from './inline.ts';
import { quoteFrom, quotePlan, type QuotePlan } from './pull-quote.ts';
import { plainWord, type Word } from './vocabulary.ts';

/** An interview in Markdown, and what the model should hold, in the order of the file. */
export interface Invented {
  readonly markdown: string;
  readonly blocks: readonly Expected[];
  /** In the order of their first marks. */
  readonly notes: readonly {
    readonly name: string;
    readonly correction: boolean;
    readonly paragraphs: readonly Written[];
  }[];
}

export type Expected =
  | {
      readonly type: 'heading';
      readonly level: number;
      readonly id: string | null;
      readonly written: Written;
    }
  | { readonly type: 'turn'; readonly label: string }
  | { readonly type: 'passage'; readonly written: Written; readonly time: number | null }
  | { readonly type: 'pull-quote'; readonly letters: string }
  | {
      readonly type: 'quotation';
      readonly paragraphs: readonly Written[];
      readonly source: Written;
    }
  | { readonly type: 'figure'; readonly caption: string; readonly credit: string | null };

type Planned =
  | {
      readonly type: 'heading';
      readonly words: Sequence;
      readonly level: number;
      readonly explicit: boolean;
    }
  | {
      readonly type: 'label';
      readonly label: string;
      readonly style: number;
      readonly words: Sequence;
      readonly timed: boolean;
    }
  | { readonly type: 'passage'; readonly words: Sequence; readonly timed: boolean }
  | ({ readonly type: 'pull-quote' } & QuotePlan)
  | {
      readonly type: 'quotation';
      readonly paragraphs: readonly Sequence[];
      readonly source: Sequence;
      readonly dash: string;
      readonly apart: boolean;
    }
  | { readonly type: 'figure'; readonly caption: Sequence; readonly credit: Sequence | null };

const noteNames = ['fear', '1', 'é', '__proto__', 'constructor', 'maß', 'note-4', '日本'];
const labels = ['Jonze', 'The Playlist', 'Q', 'Zoë', '監督', 'مريم', 'Ana Duarte', 'M*A*S*H'];

const planned: fc.Arbitrary<Planned> = fc.oneof(
  {
    arbitrary: fc.record({
      type: fc.constant('passage' as const),
      words: paragraph,
      timed: fc.boolean(),
    }),
    weight: 5,
  },
  {
    arbitrary: fc.record({
      type: fc.constant('label' as const),
      label: fc.constantFrom(...labels),
      style: fc.nat(5),
      words: paragraph,
      timed: fc.boolean(),
    }),
    weight: 5,
  },
  {
    arbitrary: fc.record({
      type: fc.constant('heading' as const),
      words: heading,
      level: fc.constantFrom(2, 3),
      explicit: fc.boolean(),
    }),
    weight: 2,
  },
  { arbitrary: quotePlan.map((plan) => ({ type: 'pull-quote' as const, ...plan })), weight: 3 },
  {
    arbitrary: fc.record({
      type: fc.constant('quotation' as const),
      paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
      source: line,
      dash: fc.constantFrom('— ', '– ', '―', '-- '),
      apart: fc.boolean(),
    }),
    weight: 1,
  },
  {
    arbitrary: fc.record({
      type: fc.constant('figure' as const),
      caption: fc.array(plainWord, { minLength: 1, maxLength: 4 }).map(asSequence),
      credit: fc.option(fc.array(plainWord, { minLength: 1, maxLength: 2 }).map(asSequence)),
    }),
    weight: 1,
  },
);

const noteTexts = fc.record({
  correction: fc.constantFrom('', '', '**Correction:** ', '**Correction**: '),
  paragraphs: fc.array(paragraph.map(withoutNotes), { minLength: 1, maxLength: 2 }),
});

/** Whole interviews of the format: introduction, sections, turns and all that may be in them. */
export const inventedInterview: fc.Arbitrary<Invented> = fc
  .record({
    introduction: fc.array(paragraph, { maxLength: 2 }),
    first: paragraph,
    rest: fc.array(planned, { maxLength: 12 }),
    notes: fc.array(noteTexts, { minLength: noteNames.length, maxLength: noteNames.length }),
  })
  .map(({ introduction, first, rest, notes }) => {
    const opening = introduction.map((words): Planned => ({
      type: 'passage',
      words,
      timed: false,
    }));
    const turn: Planned = { type: 'label', label: 'Jonze', style: 0, words: first, timed: true };
    return compose([...opening, turn, ...rest], notes);
  });

function compose(
  plan: readonly Planned[],
  noteTexts: readonly { readonly correction: string; readonly paragraphs: readonly Sequence[] }[],
): Invented {
  const sources = plan.flatMap((one) =>
    one.type === 'passage' || one.type === 'label' ? [one.words] : [],
  );
  const chunks: string[] = [];
  const blocks: Expected[] = [];
  for (const [index, one] of plan.entries()) {
    const chunk = composeBlock(one, index, sources, blocks);
    if (chunk !== null) chunks.push(chunk);
  }
  const marked = new Set(blocks.flatMap(marksOf));
  const notes = Array.from(marked, (number) => {
    const { correction, paragraphs } = noteTexts[number] ?? { correction: '', paragraphs: [] };
    const written = paragraphs.map((sequence) => write(sequence, noteNames));
    const words = written.map(({ markdown }) => markdown.replaceAll('\n', '\n    '));
    chunks.push(`[^${noteNames[number]}]: ${correction}${words.join('\n\n    ')}`);
    return { name: noteNames[number] ?? '', correction: correction !== '', paragraphs: written };
  });
  return { markdown: `${chunks.join('\n\n')}\n`, blocks, notes };
}

/** The Markdown of one block; what is expected of it is added to `blocks`. */
function composeBlock(
  one: Planned,
  index: number,
  sources: readonly Sequence[],
  blocks: Expected[],
): string | null {
  switch (one.type) {
    case 'heading': {
      const id = one.explicit ? `section-${index}.x` : null;
      const written = write(one.words, noteNames);
      blocks.push({ type: 'heading', level: one.level, id, written });
      return `${'#'.repeat(one.level)} ${written.markdown}${id === null ? '' : ` {#${id}}`}`;
    }
    case 'label': {
      const written = write(one.words, noteNames);
      const { time, opening } = timeOf(one.timed, index);
      blocks.push({ type: 'turn', label: one.label }, { type: 'passage', written, time });
      return writeLabel(one.label, one.style) + opening + written.markdown;
    }
    case 'passage': {
      const written = write(one.words, noteNames);
      const { time, opening } = timeOf(one.timed, index);
      blocks.push({ type: 'passage', written, time });
      return opening + written.markdown;
    }
    case 'pull-quote': {
      const quote = quoteFrom(sources, one);
      if (!quote) return null;
      blocks.push({ type: 'pull-quote', letters: quote.letters });
      return quoted(quote.markdown);
    }
    case 'quotation': {
      const paragraphs = one.paragraphs.map((sequence) => write(sequence, noteNames));
      const source = write(one.source, noteNames);
      blocks.push({ type: 'quotation', paragraphs, source });
      const words = paragraphs.map(({ markdown }) => markdown).join('\n\n');
      return quoted(`${words}${one.apart ? '\n\n' : '\n'}${one.dash}${source.markdown}`);
    }
    case 'figure': {
      const caption = write(one.caption, noteNames);
      const credit = one.credit && write(one.credit, noteNames);
      blocks.push({ type: 'figure', caption: caption.text, credit: credit?.text ?? null });
      return `![${caption.markdown}](./still.jpg${credit ? ` "${credit.markdown}"` : ''})`;
    }
  }
}

/** Of a block that has a time: later ones have later times, in all the forms there are. */
function timeOf(timed: boolean, index: number): { time: number | null; opening: string } {
  if (!timed) return { time: null, opening: '' };
  const seconds = String(index % 60).padStart(2, '0');
  const forms = [
    `[0:07:${seconds}] `,
    `[00:07:${seconds}]  `,
    `[7:${seconds}.250] `,
    `[07:${seconds}.5] `,
  ];
  const fraction = [0, 0, 0.25, 0.5][index % 4] ?? 0;
  return { time: 420 + index + fraction, opening: forms[index % 4] ?? '' };
}

function writeLabel(label: string, style: number): string {
  const name = label.replaceAll('*', '\\*');
  return (
    [
      `**${name}:** `,
      `**${name}**: `,
      `__${name}:__ `,
      `**${name}：** `,
      `**${name}**：`,
      `**${name}:**\n\n`,
    ][style] ?? ''
  );
}

function quoted(markdown: string): string {
  return markdown
    .split('\n')
    .map((one) => (one === '' ? '>' : `> ${one}`))
    .join('\n');
}

function marksOf(block: Expected): number[] {
  if (block.type === 'passage' || block.type === 'heading')
    return block.written.marks.map(({ note }) => note);
  if (block.type !== 'quotation') return [];
  return [...block.paragraphs, block.source].flatMap(({ marks }) => marks.map(({ note }) => note));
}

function asSequence(words: readonly Word[]): Sequence {
  const parts = words.map((word) => ({ type: 'word', word, notes: [] }) as const);
  return { parts, gaps: parts.slice(1).map(() => 'space') };
}
