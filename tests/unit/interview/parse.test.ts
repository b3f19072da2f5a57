import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, type Block, type Draft, type Span } from '../../../src/interview/index.ts';

/** An interview without findings, or those that it has. */
function read(markdown: string): Draft {
  const { draft, findings } = parse(markdown);
  expect(findings).toEqual([]);
  return draft;
}

function findings(markdown: string): string[] {
  return parse(markdown).findings.map(({ id, line }) => `${line} ${id}`);
}

/** `Ana: p yes; p no` for each turn, `## The cut` for each section. */
function outline({ introduction, sections }: Draft): string[] {
  return [
    ...(introduction.length > 0 ? [introduction.map(show).join('; ')] : []),
    ...sections.flatMap(({ heading, turns }) => [
      ...(heading ? [`${'#'.repeat(heading.level)} ${heading.text}`] : []),
      ...turns.map(({ label, continued, blocks }) => {
        return `${label ?? '–'}${continued ? ' goes on' : ''}: ${blocks.map(show).join('; ')}`;
      }),
    ]),
  ];
}

function show(block: Block): string {
  switch (block.kind) {
    case 'passage':
      return `p ${block.text}`;
    case 'pull-quote':
      return `quote of ${block.parts.map((part) => (part.type === 'words' ? part.passage : part.type)).join(' ')}`;
    case 'quotation':
      return `quotation ${block.paragraphs.map(({ text }) => text).join(' / ')} — ${block.source.text}`;
    case 'figure':
      return `figure ${block.src} ${block.caption} (${block.credit})`;
  }
}

function blocksOf({ introduction, sections }: Draft): Block[] {
  const turns = sections.flatMap((section) => section.turns);
  return [...introduction, ...turns.flatMap(({ blocks }) => blocks)];
}

/** The spans of all passages, each with its words. */
function spansOf(draft: Draft): string[] {
  return blocksOf(draft).flatMap((block) =>
    block.kind === 'passage'
      ? block.spans.map((span) => `${nameOf(span)} “${block.text.slice(span.start, span.end)}”`)
      : [],
  );
}

function nameOf(span: Span): string {
  switch (span.kind) {
    case 'link':
      return `link ${span.href}`;
    case 'mention':
      return `mention of ${span.target.type} ${span.target.slug}`;
    case 'note':
      return `note ${span.note}`;
    case 'editorial':
      return span.editorial;
    default:
      return span.kind;
  }
}

describe('A label in bold opens a turn', () => {
  test.each([
    ['**Ana:** Yes.', ['Ana: p Yes.']],
    ['**Ana**: Yes.', ['Ana: p Yes.']],
    ['__Ana:__ Yes.', ['Ana: p Yes.']],
    ['__Ana__: Yes.', ['Ana: p Yes.']],
    ['**Ana:**\nYes.', ['Ana: p Yes.']],
    ['**Ana:**\n\nYes.', ['Ana: p Yes.']],
    ['**Ana:** *Yes.*', ['Ana: p Yes.']],
    ['**Ana:** [laughs] Yes.', ['Ana: p [laughs] Yes.']],
    ['**The Long Night:** Yes.', ['The Long Night: p Yes.']],
    ['**The Long\nNight:** Yes.', ['The Long Night: p Yes.']],
    ['**M\\*A\\*S\\*H:** Yes.', ['M*A*S*H: p Yes.']],
    ['**Q.:** Yes.', ['Q.: p Yes.']],
    ['**監督：** はい。', ['監督: p はい。']],
    ['**監督**：はい。', ['監督: p はい。']],
    ['**مريم:** نعم', ['مريم: p نعم']],
    ['**מרים:** כן', ['מרים: p כן']],
    ['**Zoe\u0308:** Oui.', ['Zoe\u0308: p Oui.']],
  ])('%j', (markdown, expected) => {
    expect(outline(read(markdown))).toEqual(expected);
  });

  test.each([
    ['bold words', '**Ana:** Yes.\n\n**Never** again.'],
    ['bold words before a colon far behind', '**Ana:** Yes.\n\n**Never** again: not once.'],
    ['emphasis', '**Ana:** Yes.\n\n*Note* this.'],
  ])('%s open none', (_, markdown) => {
    expect(outline(read(markdown))).toHaveLength(1);
  });

  test('and a paragraph without one goes on with the same turn', () => {
    expect(outline(read('**Ana:** Yes.\n\nAnd no.\n\n**Ben:** Why?\n\n**Ben:** When?'))).toEqual([
      'Ana: p Yes.; p And no.',
      'Ben: p Why?',
      'Ben: p When?',
    ]);
  });

  test('before the first of which all is introduction', () => {
    expect(outline(read('One.\n\nTwo.\n\n**Ana:** Yes.'))).toEqual([
      'p One.; p Two.',
      'Ana: p Yes.',
    ]);
  });
});

describe('A heading opens a section', () => {
  test('in which the turn before it goes on', () => {
    expect(outline(read('**Ana:** Yes.\n\n## The cut\n\nAnd no.\n\n**Ben:** Why?'))).toEqual([
      'Ana: p Yes.',
      '## The cut',
      'Ana goes on: p And no.',
      'Ben: p Why?',
    ]);
  });

  test('in which nobody has spoken yet', () => {
    expect(outline(read('One.\n\n## The cut\n\nTwo.\n\n**Ana:** Yes.'))).toEqual([
      'p One.',
      '## The cut',
      '–: p Two.',
      'Ana: p Yes.',
    ]);
  });

  test('of one of two levels', () => {
    expect(outline(read('## One\n\n### Two\n\n**Ana:** Yes.'))).toEqual([
      '## One',
      '### Two',
      'Ana: p Yes.',
    ]);
  });

  test('with emphasis, brackets and notes in it', () => {
    const { sections, notes } = read('## *The Cut* [sic][^1]\n\n**Ana:** Yes.\n\n[^1]: So.');
    expect(sections[0]?.heading).toMatchObject({ text: 'The Cut [sic]', id: 'the-cut-sic' });
    expect(sections[0]?.heading?.spans.map(nameOf)).toEqual(['emphasis', 'gloss', 'note 1']);
    expect(notes).toHaveLength(1);
  });
});

describe('A quote', () => {
  test('shows words of the interview', () => {
    const draft = read('**Ana:** We drove all night.\n\n> We […] all night');
    const [, quote] = blocksOf(draft);
    expect(quote).toMatchObject({
      kind: 'pull-quote',
      parts: [{ passage: 'we-drove-all-night', start: 0, end: 2 }, { type: 'cut' }, { start: 9 }],
    });
  });

  test('may stand before its words, and over several paragraphs and lines', () => {
    const words = '> *We drove*\n> all\n>\n> night\n\n**Ana:** We drove all night.';
    expect(outline(read(words))).toEqual([
      'quote of we-drove-all-night',
      'Ana: p We drove all night.',
    ]);
  });

  test('means the place that is nearest to it', () => {
    const yeah = '**Ana:** Yeah.\n\n**Ben:** So?\n\n**Ana:** Yeah.\n\n> Yeah.';
    expect(outline(read(yeah)).at(-1)).toBe('Ana: p Yeah.; quote of yeah-2');
  });

  test.each(['—', '–', '―', '--'])('ending in a line with %s is from elsewhere', (dash) => {
    const draft = read(
      `**Ana:** Yes.\n\n> Nothing\n> is ever finished.\n> ${dash} An old cutter, *Notes*`,
    );
    expect(outline(draft)).toEqual([
      'Ana: p Yes.; quotation Nothing is ever finished. — An old cutter, Notes',
    ]);
    expect(blocksOf(draft)[1]).toMatchObject({ source: { spans: [{ start: 15, end: 20 }] } });
  });

  test.each([
    ['> One\\\n> two\n> — Ana', 'One\ntwo'],
    ['> One  \n> two\n>\n> — Ana', 'One\ntwo'],
    ['> One\n>\n> two\n>\n> — Ana', 'One / two'],
    ['> 一\n> 二\n> — Ana', '一二'],
    ['> *One\n> two*\n> *— Ana*', 'One two'],
  ])('from elsewhere keeps its lines: %j', (markdown, words) => {
    expect(outline(read(`**Ana:** Yes.\n\n${markdown}`))[0]).toBe(
      `Ana: p Yes.; quotation ${words} — Ana`,
    );
  });

  test('from elsewhere may have notes, numbered in their order', () => {
    const draft = read(
      '**Ana:** Yes.[^b]\n\n> So it goes.[^c]\n> — Ben[^a]\n\n[^a]: A.\n\n[^b]: B.\n\n[^c]: C.',
    );
    expect(draft.notes.map(({ name, number }) => `${number} ${name}`)).toEqual([
      '1 b',
      '2 c',
      '3 a',
    ]);
    const [, quotation] = blocksOf(draft);
    expect(quotation).toMatchObject({
      paragraphs: [{ spans: [{ kind: 'note', start: 6, end: 11 }] }],
      source: { spans: [{ kind: 'note', start: 0, end: 3 }] },
    });
  });

  test('holds nothing but paragraphs; what else there is would be lost', () => {
    const inside = '**Ana:** Yes, no.\n\n> Yes\n> ## Heading\n> no';
    expect(findings(inside)).toContain('4 heading-level');
    expect(findings('**Ana:** Yes.\n\n> Yes\n>\n> > no')).toContain('5 too-deep');
  });
});

describe('Spans', () => {
  test.each([
    ['*one* **two** _three_', ['emphasis “one”', 'strong “two”', 'emphasis “three”']],
    ['***one***', ['emphasis “one”', 'strong “one”']],
    ['[one](https://a.example)', ['link https://a.example “one”']],
    ['[one](mailto:a@b.example)', ['link mailto:a@b.example “one”']],
    ['<https://a.example/x>', ['link https://a.example/x “https://a.example/x”']],
    ['[one](#yes) [two](other.md#no)', ['link #yes “one”', 'link other.md#no “two”']],
    ['[*one*](film:the-cut)', ['mention of film the-cut “one”', 'emphasis “one”']],
    ['[山](person:山田)', ['mention of person 山田 “山”']],
    ['one [two [three]] …', ['gloss “[two [three]]”']],
    ['[*one*] **[two**]', ['gloss “[one]”', 'emphasis “one”', 'gloss “[two]”', 'strong “[two”']],
    ['🎬 *👩‍👩‍👧* [🎬]', ['emphasis “👩‍👩‍👧”', 'gloss “[🎬]”']],
  ])('%s', (markdown, expected) => {
    expect(spansOf(read(`**Ana:** ${markdown}`))).toEqual(expected);
  });

  test('report what they refer to, with its place', () => {
    const draft = read(
      '**Ana:** Yes, [one](film:the-cut)\nand [two](other.md#no) and [three](#yes).',
    );
    expect(draft.mentions).toEqual([{ type: 'film', slug: 'the-cut', line: 1, column: 15 }]);
    expect(draft.links).toEqual([
      { interview: 'other', id: 'no', line: 2, column: 5 },
      { interview: null, id: 'yes', line: 2, column: 28 },
    ]);
  });
});

describe('Line breaks of the source', () => {
  test.each([
    ['one\ntwo', 'one two'],
    ['one   \n   two', 'one\ntwo'],
    ['one\\\ntwo', 'one\ntwo'],
    ['one \n two', 'one two'],
    ['映画\n監督', '映画監督'],
    ['映画\n*監督*\nは', '映画監督は'],
    ['*映画*\n「監督」\n[は](#x)', '映画「監督」は'],
    ['スター\nか\u3099\nん', 'スターか\u3099ん'],
    ['映画\nfilm\n映画', '映画 film 映画'],
    ['영화\n감독', '영화 감독'],
    ['ภาพ\nยนตร์', 'ภาพ ยนตร์'],
    ['*one*\n*two*', 'one two'],
    ['*one\\\ntwo*', 'one\ntwo'],
    ['one\\\n*two*', 'one\ntwo'],
    ['one\r\ntwo\\\r\nthree', 'one two\nthree'],
    ['one\u00a0two', 'one\u00a0two'],
    ['&nbsp;&#x3000;one', 'one'],
    ['one  two', 'one  two'],
  ])('%j', (markdown, text) => {
    expect(blocksOf(parse(`**Ana:** ${markdown}`).draft)).toMatchObject([{ text }]);
  });
});

describe('Pictures', () => {
  test('have a caption, a credit and a file', () => {
    const draft = read('**Ana:** Yes.\n\n![A still, “she”](./a%20b.jpg "© nobody")');
    expect(outline(draft)).toEqual(['Ana: p Yes.; figure ./a%20b.jpg A still, “she” (© nobody)']);
  });

  test('may stand together, and before anybody speaks', () => {
    expect(outline(read('![A](a.jpg) ![B](b.jpg)\n![C](c.jpg)\n\n**Ana:** Yes.'))).toEqual([
      'figure a.jpg A (null); figure b.jpg B (null); figure c.jpg C (null)',
      'Ana: p Yes.',
    ]);
  });
});

describe('Notes', () => {
  test('are numbered in the order of their first marks, which is not that of their words', () => {
    const draft = read(
      '**Ana:** She said “one[^b] two”[^c] three.[^a] Four,[^d][^a] five[^e] .[^f]\n\n' +
        ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `[^${name}]: ${name}.`).join('\n\n'),
    );
    expect(draft.notes.map(({ name, number }) => `${number}${name}`)).toEqual([
      ...['1b', '2c', '3a', '4d', '5e', '6f'],
    ]);
  });

  test('may have several marks and several paragraphs', () => {
    const draft = read(
      '**Ana:** One[^n] two.[^n]\n\n[^n]: First *part*,\n    still.\n\n    Second [1].\n',
    );
    expect(draft.notes).toMatchObject([{ name: 'n', number: 1, type: 'note', line: 3 }]);
    expect(draft.notes[0]?.paragraphs).toMatchObject([
      { text: 'First part, still.', spans: [{ kind: 'emphasis' }] },
      { text: 'Second [1].', spans: [{ kind: 'editorial', editorial: 'reference' }] },
    ]);
    expect(spansOf(draft)).toEqual(['note n “One”', 'note n “two.”']);
  });

  test.each([
    '__proto__',
    'constructor',
    'toString',
    'Fear',
    'maß',
    'İ',
    '日本',
    '1',
    'a-b.c',
    '"',
  ])('may be called %s, and marks in any case lead to them', (name) => {
    for (const mark of [name, name.toLowerCase()]) {
      const draft = read(`**Ana:** One[^${mark}] two.\n\n[^${name}]: Note.\n`);
      const [note] = draft.notes;
      expect(note).toMatchObject({ number: 1, paragraphs: [{ text: 'Note.' }] });
      expect(spansOf(draft)).toEqual([`note ${note?.name} “One”`]);
    }
  });

  test.each([
    ['**Correction:** It was 1993.', 'correction', ['It was 1993.']],
    ['**Correction**: It was 1993.', 'correction', ['It was 1993.']],
    ['**Correction:** *It* was 1993.', 'correction', ['It was 1993.']],
    ['**Correction: it was 1993.**', 'correction', ['it was 1993.']],
    ['**Correction:**\n\n    It was 1993.', 'correction', ['It was 1993.']],
    ['Correction: it was 1993.', 'note', ['Correction: it was 1993.']],
    ['**Corrections** were made.', 'note', ['Corrections were made.']],
    ['It was 1993.\n\n    **Correction:** 1994.', 'note', ['It was 1993.', 'Correction: 1994.']],
    ['A **Correction:** 1994.', 'note', ['A Correction: 1994.']],
  ])('%j is a %s or not', (markdown, type, texts) => {
    const draft = read(`**Ana:** One.[^n]\n\n[^n]: ${markdown}\n`);
    expect(draft.notes).toMatchObject([{ type }]);
    expect(draft.notes[0]?.paragraphs.map(({ text }) => text)).toEqual(texts);
  });

  test('keep their places where there is white space around the mark', () => {
    const draft = read('**Ana:** One [^a] two [^b]\n\n[^a]: A.\n\n[^b]: B.\n');
    expect(spansOf(draft)).toEqual(['note a “One ”', 'note b “two”']);
  });
});

describe('Words that Markdown would have eaten', () => {
  test.each([
    ['asterisks of two [*] in one paragraph', 'One [*] and two [*].', ['1 intraword-emphasis']],
    ['letters with accents around asterisks', 'Cafe\u0301*A*b.', ['1 intraword-emphasis']],
    [
      'labels inside an unsafe link',
      '**Ben [x](javascript:x):** no',
      ['1 label-unread', '1 unsafe-link'],
    ],
  ])('%s are refused', (_, markdown, expected) => {
    expect(findings(`**Ana:** ${markdown}`.replace('**Ana:** **', '**'))).toEqual(
      expect.arrayContaining(expected),
    );
  });

  test('emphasis beside a picture is none of them', () => {
    expect(outline(read('**Ana:** I ❤️*love*❤️ it.'))).toEqual(['Ana: p I ❤️love❤️ it.']);
  });
});

test('The whole format in one file reads as it should', async () => {
  const folder = new URL('../../fixtures/interview/whole/', import.meta.url);
  const draft = read(readFileSync(new URL('interview.md', folder), 'utf8'));
  await expect(`${JSON.stringify(draft, null, 2)}\n`).toMatchFileSnapshot(
    new URL('draft.json', folder).pathname,
  );
});

test('A very long interview is read in a moment', () => {
  const turn =
    '**Ana:** We edited *The Long Night* for “fourteen months”[^n] and [laughs] then some.\n\n';
  const started = performance.now();
  read(`${turn.repeat(2000)}${'> fourteen months\n\n'.repeat(50)}[^n]: A note.\n`);
  expect(performance.now() - started).toBeLessThan(6000);
});
