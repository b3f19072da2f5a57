import { describe, expect, test } from 'vitest';
import type { Interview, Text } from '../../../src/interview/index.ts';
import { addMentions } from '../../../src/library/add-mentions.ts';
import { interview } from './invented.ts';
import { namesOf } from './names.ts';

const names = namesOf(
  { 'The Long Night': 'the-long-night', Twice: ['twice-1971', 'twice-2003'] },
  { 'Ana Duarte': 'ana-duarte', 'Ben Okri-Lund': 'ben', Duarte: 'ana-duarte', Night: 'night' },
);

function add(markdown: string, plain: readonly string[] = []): ReturnType<typeof addMentions> {
  const body = `${markdown}\n\n[^n]: So *The Long Night* and Ana Duarte.\n`;
  return addMentions(interview(body), names, new Set(plain));
}

function spansOf({ text, spans }: Text): string[] {
  return spans.map(({ kind, start, end }) => `${kind} “${text.slice(start, end)}”`);
}

function first({ sections }: Interview): string[] {
  const [block] = sections[0]?.turns[0]?.blocks ?? [];
  return block?.kind === 'passage' ? spansOf(block) : [];
}

describe('Films and people are found', () => {
  const { interview: talk } = add(
    'By Ana Duarte.\n\n**Duarte:** I am Duarte.[^n]\n\n> Of “The Long Night”\n> — Ana Duarte, *Notes*\n\n> I am Duarte\n\n![Ana Duarte](./a.jpg)\n\n## Ana Duarte',
  );

  test('in passages, in the introduction too', () => {
    expect(
      talk.introduction.flatMap((one) => (one.kind === 'passage' ? spansOf(one) : [])),
    ).toEqual(['mention “Ana Duarte”']);
    expect(first(talk)).toEqual(['mention “Duarte”', 'note “Duarte.”'].toReversed());
  });

  test('in quotations, and in whom they are by', () => {
    const [, quotation] = talk.sections[0]?.turns[0]?.blocks ?? [];
    expect(quotation?.kind === 'quotation' && quotation.paragraphs.map(spansOf)).toEqual([
      ['mention “The Long Night”'],
    ]);
    expect(quotation?.kind === 'quotation' && spansOf(quotation.source)).toEqual([
      'mention “Ana Duarte”',
      'emphasis “Notes”',
    ]);
  });

  test('in headings', () => {
    expect(talk.sections.flatMap(({ heading }) => (heading ? spansOf(heading) : []))).toEqual([
      'mention “Ana Duarte”',
    ]);
  });

  test('in notes', () => {
    expect(talk.notes.flatMap(({ paragraphs }) => paragraphs.map(spansOf))).toEqual([
      ['emphasis “The Long Night”', 'mention “The Long Night”', 'mention “Ana Duarte”'],
    ]);
  });

  test('and nothing else changes', () => {
    const { interview: bare } = add('**Duarte:** Yes.[^n]');
    expect(bare.sections).toEqual(interview('**Duarte:** Yes.[^n]\n\n[^n]: No.').sections);
  });
});

describe('A note behind a name hangs on all of it', () => {
  test.each([
    ['by Ana Duarte[^n] there', 'note “Ana Duarte”'],
    ['by Ana Duarte,[^n] there', 'note “Ana Duarte,”'],
    ['by Ana Duarte’s[^n] side', 'note “Ana Duarte’s”'],
    ['by Ben Okri-Lund[^n] there', 'note “Ben Okri-Lund”'],
    ['by “Ana Duarte”[^n] there', 'note “Ana Duarte”'.replace('“Ana Duarte”', '““Ana Duarte””')],
    ['by Duarte[^n] there', 'note “Duarte”'],
    ['in *The Long Night*[^n] there', 'note “The Long Night”'],
    ['by Ana[^n] Duarte there', 'note “Ana”'],
    ['by Ana Duarte there[^n]', 'note “there”'],
    ['by Ana Duarte and Duarte[^n]', 'note “Duarte”'],
    ['by Duarte(too)[^n] there', 'note “(too)”'],
    [`*${'so it went on '.repeat(8)} to the end*[^n] by Duarte`, 'note “end”'],
    ['by Ana *Duarte*[^n] there', 'emphasis “Duarte”'],
  ])('%s', (markdown, expected) => {
    expect(first(add(`**Duarte:** ${markdown}.`).interview)).toContain(expected);
  });

  test('and spans stay in order', () => {
    const { sections } = add('**Duarte:** By *you* and Ana Duarte[^n] and *me*.').interview;
    const [block] = sections[0]?.turns[0]?.blocks ?? [];
    const starts = block?.kind === 'passage' ? block.spans.map(({ start }) => start) : [];
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});

describe('A name that several bear', () => {
  const body = 'See “Twice”.\n\n**Duarte:** It is “Twice”.';

  test('is reported with the line it stands on', () => {
    expect(add(body).ambiguous.map(({ name, line }) => `${name} ${line}`)).toEqual([
      'Twice 1',
      'Twice 3',
    ]);
  });

  test('is not where the editor says that it means none', () => {
    expect(add(body, ['Twice']).ambiguous).toEqual([]);
  });
});
