import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { castVoices } from '../../../../src/importers/cast/cast-voices.ts';
import { checkWritten } from '../../../../src/importers/markdown/check-written.ts';
import { type Body, writeBody } from '../../../../src/importers/markdown/write-body.ts';
import type { Piece, Shape, SourceNote, SourceSpan } from '../../../../src/importers/types.ts';
import { checkOutline, parse } from '../../../../src/interview/index.ts';
import { folded } from '../hostile-text.ts';
import { told } from '../told.ts';
import { invented } from './invented-pieces.ts';
import { runs } from '../../interview/seeded.ts';

function write(
  pieces: readonly Piece[],
  notes: readonly SourceNote[] = [],
  shape: Shape = 'labelled',
): Body {
  return writeBody({ shape, pieces, notes, cast: castVoices(pieces, told) });
}

const labelled = { kind: 'label', label: 'VOSS' } as const;

function said(text: string, spans: readonly SourceSpan[] = []): Piece {
  return { kind: 'passage', line: 1, text, spans, voice: labelled, opens: false, label: null };
}

describe('whatever the pieces', () => {
  test('remark reads them again as they were', () => {
    fc.assert(
      fc.property(invented, ({ pieces, notes }) => {
        const { markdown, seen } = write(pieces, notes);
        expect(() => checkWritten(markdown, seen)).not.toThrow();
      }),
      runs(300),
    );
  });

  test('the site reads them without an error', () => {
    const allowed = [
      'caption-only',
      'nobody-speaks',
      'empty-turn',
      'empty-interview',
      'time-backwards',
    ];
    fc.assert(
      fc.property(invented, ({ pieces, notes }) => {
        const { markdown } = write(pieces, notes);
        const { draft, findings } = parse(markdown);
        const all = [...findings, ...checkOutline(draft, findings)];
        expect(all.filter(({ id }) => !allowed.includes(id))).toEqual([]);
      }),
      runs(300),
    );
  });

  test('the site holds every word of every passage, caption and note', () => {
    fc.assert(
      fc.property(invented, ({ pieces, notes }) => {
        const { markdown, omitted } = write(pieces, notes);
        const { draft } = parse(markdown);
        const flow = [
          ...draft.introduction,
          ...draft.sections.flatMap(({ turns }) => turns.flatMap(({ blocks }) => blocks)),
        ];
        const held = [
          ...flow.map((block) =>
            block.kind === 'passage' ? block.text : block.kind === 'figure' ? block.caption : '',
          ),
          ...draft.sections.map(({ heading }) => heading?.text ?? ''),
          ...draft.notes.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)),
          ...omitted.map(({ text }) => text),
        ].map((text) => folded(text).replace(/^\[\d\d(?::\d\d){2}\] /u, ''));
        const wanted = [...pieces, ...notes.flatMap(({ paragraphs }) => paragraphs)];
        for (const { text } of wanted) {
          const found = held.some(
            (one) => one.includes(folded(text)) || `Correction:${one}`.includes(text),
          );
          expect({ text, found }).toEqual({ text, found: true });
        }
      }),
      runs(300),
    );
  });
});

/** `~a~` emphasis, `+a+` strong, `{a}` a link, `^` the mark of a note, in words that have none of these. */
function marked(written: string): Piece {
  const spans: SourceSpan[] = [];
  const open = new Map<string, number>();
  let text = '';
  for (const sign of written) {
    const at = text.length;
    if (sign === '^') spans.push({ start: at, end: at, kind: 'note', note: 'a' });
    else if (!'~+{}'.includes(sign)) text += sign;
    else {
      const key = sign === '}' ? '{' : sign;
      const start = open.get(key);
      open.delete(key);
      if (start === undefined) open.set(key, at);
      else if (key === '{')
        spans.push({ start, end: at, kind: 'link', href: 'https://a.example/' });
      else spans.push({ start, end: at, kind: key === '~' ? 'emphasis' : 'strong' });
    }
  }
  return said(text, spans);
}

const note: SourceNote = {
  ...{ note: 'a', line: 9, kind: 'footnote' },
  paragraphs: [{ text: 'It was 1968.' }, { text: '1. So it was.' }],
};
const linesOf = (piece: Piece, notes: readonly SourceNote[] = []): string[] =>
  write([piece], notes).markdown.trimEnd().split('\n\n');

describe('spans become marks', () => {
  test.each([
    ['I saw ~Her~, twice.', 'I saw *Her*, twice.'],
    ['I saw ~ Her ~twice.', 'I saw  *Her* twice.'],
    ['It was +never+ so.', 'It was **never** so.'],
    ['+~Never~+ so.', '***Never*** so.'],
    ['+Never ~so~+ it was.', '**Never *so*** it was.'],
    ['a +b ~c+ d~ e', 'a **b *c*** *d* e'],
    ['“~The Salt Road~” was', '“*The Salt Road*” was'],
    ['see {the film}, there', 'see [the film](https://a.example/), there'],
    ['see {the ~film~ [sic]}', 'see [the *film* \\[sic\\]](https://a.example/)'],
    ['see ~the {film} there~', 'see *the [film](https://a.example/) there*'],
    ['Wow!{this}', 'Wow\\![this](https://a.example/)'],
    ['は~映画~を', 'は*映画*を'],
    ['~M*A*S*H~ on 1968. it', '*M\\*A\\*S\\*H* on 1968. it'],
    ['~a~~b~ c', '*ab* c'],
  ])('%s → %s', (from, to) => {
    expect(linesOf(marked(from))).toEqual([to]);
    expect(write([marked(from)]).doubts).toEqual([]);
  });

  test.each([
    ['wo+rd+', 'word'],
    ['+Note:+ this', 'Note: this'],
    ['+Note+: this', 'Note: this'],
    ['+all of it+', 'all of it'],
  ])('%s stays words alone', (from, to) => {
    expect(linesOf(marked(from))).toEqual([to]);
  });

  test('those that Markdown cannot say are counted', () => {
    const pieces = [marked('wo+rd+ wor~d~'), marked('fi~lm~')];
    expect(write(pieces).doubts).toEqual([
      {
        line: 1,
        reason:
          '3 stretches of emphasis, the first here, cannot be marked in Markdown, as inside a word; the words are kept without',
        text: 'word word',
      },
    ]);
  });

  test('a link that is none of the web’s keeps its words, and is doubtful', () => {
    const span = { start: 0, end: 2, kind: 'link', href: 'javascript:alert(1)' } as const;
    const { markdown, doubts } = write([said('go on', [span])]);
    expect(markdown).toBe('go on\n');
    expect(doubts[0]?.reason).toBe(
      'The link to “javascript:alert(1)” cannot stand on the site; its words are kept',
    );
  });

  test('bold that says who asks is no emphasis', () => {
    const asked = { ...marked('+What+ ~then+?~'), voice: { kind: 'asks' }, opens: true } as const;
    const { markdown } = write([{ ...asked, kind: 'passage', label: null }], [], 'bold');
    expect(markdown).toBe('**Lantern:** What *then?*\n');
  });
});

describe('notes', () => {
  test('stand at the end, each paragraph its own', () => {
    expect(linesOf(marked('In that ~year~^, it'), [note])).toEqual([
      'In that *year*[^1], it',
      '[^1]: It was 1968.',
      '    1\\. So it was.',
    ]);
  });

  test('hang behind words, never before them', () => {
    expect(linesOf(marked('^In that year'), [note])[0]).toBe('In[^1] that year');
    expect(linesOf(marked('In {that^ year}(x)'), [note])[0]).toBe(
      'In [that year](https://a.example/)[^1]\\(x)',
    );
  });

  test('of a caption move to the passage before it', () => {
    const spans = [{ start: 1, end: 1, kind: 'note', note: 'a' }] as const;
    const caption: Piece = { kind: 'caption', line: 4, text: 'A boat', spans };
    const { markdown, doubts } = write([said('So it was.'), caption, said('Yes.')], [note]);
    expect(markdown).toMatch(/^So it was\.\[\^1\]\n\n!\[A boat\]\(\)\n/u);
    expect(doubts).toMatchObject([{ line: 4, text: 'A boat' }]);
  });

  test('that nothing marks are left out, and named', () => {
    const { markdown, omitted, doubts } = write([said('So.')], [note]);
    expect(markdown).toBe('So.\n');
    expect(omitted).toMatchObject([{ line: 9, text: 'It was 1968.\n\n1. So it was.' }]);
    expect(doubts).toMatchObject([{ line: 9 }]);
  });

  test('made of comments are named so, and doubtful', () => {
    const { markdown, doubts } = write([marked('So^.')], [{ ...note, kind: 'comment' }]);
    expect(markdown).toMatch(/^So\[\^comment-1\]\.\n\n\[\^comment-1\]: It/u);
    expect(doubts).toMatchObject([{ line: 9, reason: /^A comment became a note/u }]);
  });
});

describe('times', () => {
  test.each([
    [750.9, '[00:12:30] So.'],
    [0, '[00:00:00] So.'],
    [36_061, '[10:01:01] So.'],
    [-1, 'So.'],
    [Number.NaN, 'So.'],
    [400 * 3600, 'So.'],
  ])('%d', (time, text) => {
    const passage = { ...said('So.'), time } as Piece;
    expect(linesOf(passage)).toEqual([text]);
    const opening = { ...passage, opens: true } as Piece;
    expect(linesOf(opening)).toEqual([`**VOSS:** ${text}`]);
  });
});

describe('labels', () => {
  const opening = (label: string, more: Partial<Piece> = {}): Piece =>
    ({ ...said('So.'), opens: true, label, ...more }) as Piece;

  test.each([
    ['VOSS:', '**VOSS:** So.'],
    ['VOSS :', '**VOSS :** So.'],
    ['VOSS：', '**VOSS：** So.'],
    ['VOSS —', '**VOSS:** So.'],
  ])('%s', (label, line) => {
    expect(linesOf(opening(label))).toEqual([line]);
    expect(write([opening(label)]).omitted).toEqual([]);
  });

  test('what they say beyond the name is left out, and named once', () => {
    const pieces = [opening('VOSS, editor:'), opening('VOSS (00:12:30):', { time: 750 })];
    const { markdown, omitted } = write([...pieces, opening('VOSS, editor:')]);
    expect(markdown).toMatch(/^\*\*VOSS:\*\* So\./u);
    expect(omitted).toEqual([
      {
        line: 1,
        reason: 'It stands in labels of whoever is called “VOSS” here',
        text: 'VOSS, editor:',
      },
    ]);
  });
});

describe('pictures', () => {
  const picture = (more: object): Piece => ({ kind: 'caption', line: 3, text: 'A boat', ...more });
  test.each([
    [{}, '![A boat]()', []],
    [{ src: 'b.jpg' }, '![A boat](./b.jpg)', []],
    [{ src: './a/b.webp', credit: '© "nobody"' }, '![A boat](./a/b.webp "© \\"nobody\\"")', []],
    [{ credit: 'nobody' }, '![A boat](<> "nobody")', []],
    [{ credit: 'a](b' }, '![A boat](<> "a]\\(b")', []],
    [{ src: 'https://a.example/b.jpg' }, '![A boat]()', ['https://a.example/b.jpg']],
    [{ src: '../b.jpg' }, '![A boat]()', ['../b.jpg']],
    [{ src: 'b.svg' }, '![A boat]()', ['b.svg']],
    [{ text: '', credit: 'nobody' }, '![nobody]()', []],
  ])('%j', (more, line, left) => {
    expect(linesOf(picture(more))).toEqual([line]);
    expect(write([picture(more)]).omitted.map(({ text }) => text)).toEqual(left);
  });
});

describe('headings', () => {
  const heading = (text: string): Piece => ({ kind: 'heading', line: 1, text });
  const firstSigns = (pieces: readonly Piece[]): string[] =>
    write(pieces)
      .markdown.trimEnd()
      .split('\n\n')
      .map((line) => line.slice(0, 5));

  test('one below another is a section of it, and none is without words', () => {
    expect(firstSigns([heading('One'), heading('Two'), said('So.')])).toEqual([
      '## On',
      '### T',
      'So.',
    ]);
    expect(firstSigns([heading('One'), heading('Two'), heading('Three'), said('So.')])).toEqual([
      '## On',
      'Two',
      '## Th',
      'So.',
    ]);
    expect(firstSigns([said('So.'), heading('One')])).toEqual(['So.', 'One']);
  });

  test.each([
    ['Part {#one}', 'Part {#one}'],
    ['“__init” it', '“\\_\\_init” it'],
  ])('“%s” has or would be a bad id, and is kept as words', (text, line) => {
    const { markdown, doubts } = write([heading(text), said('So.')]);
    expect(markdown).toBe(`${line}\n\nSo.\n`);
    expect(doubts).toHaveLength(1);
  });
});

describe('pull-quotes', () => {
  const quote = (text: string): Piece => ({ kind: 'pull-quote', line: 5, text, of: 1 });

  test('are set as such where the site will find their words', () => {
    const { markdown, doubts } = write([said('It was so, *then*.'), quote('it was so')]);
    expect(markdown).toBe('It was so, \\*then\\*.\n\n> it was so\n');
    expect(doubts).toEqual([]);
  });

  test.each(['it was not', '— it was so'])('are paragraphs where it will not: “%s”', (text) => {
    const { markdown, doubts } = write([said('— it was so.'), quote(text)]);
    expect(markdown).toBe(`— it was so.\n\n${text}\n`);
    expect(doubts).toMatchObject([{ line: 5, text }]);
  });
});
