import { afterEach, expect, test, vi } from 'vitest';
import { findShape } from '../../../../src/importers/segment/find-shape.ts';
import { markings } from '../../../../src/importers/segment/markings/index.ts';
import type { Paragraph, Shape } from '../../../../src/importers/types.ts';

afterEach(() => vi.restoreAllMocks());

const nobody = {
  ...{ interviewer: null, subjects: [], labels: [] },
  ...{ aliases: new Map<string, string>(), questions: null },
};

/** Invented turns of two, each begun as one of them begins. */
function turns(asking: string, answering: string): Paragraph[] {
  const alone = { index: 0, count: 1, style: null, level: null, src: null };
  return Array.from({ length: 12 }, (_, at) => {
    const isQuestion = at % 2 === 0;
    const words = isQuestion ? 'Did you count the lamps' : 'I counted them with my sister';
    const text = `${isQuestion ? asking : answering}${words}, all ${at + 2}${isQuestion ? '?' : '.'}`;
    return { at, block: at, line: at + 1, text, ...alone };
  });
}

/** Which markings were weighed for a file. */
function weighedFor(paragraphs: readonly Paragraph[]): Shape[] {
  const spies = markings.map((marking) => vi.spyOn(marking, 'weigh'));
  findShape(paragraphs, nobody);
  return markings.flatMap(({ shape }, at) =>
    (spies[at]?.mock.calls.length ?? 0) > 0 ? [shape] : [],
  );
}

test('what could not be stronger is not weighed', () => {
  expect(weighedFor(turns('Brandt: ', 'Voss: '))).toEqual(['labelled']);
  const dashed = weighedFor(turns('— ', ''));
  expect(dashed).toContain('dash');
  expect(dashed).not.toContain('paired');
  expect(dashed).not.toContain('alternating');
  expect(weighedFor(turns('', ''))).toContain('alternating');
});

test('no marking is stronger than it says', () => {
  for (const paragraphs of [turns('— ', ''), turns('', ''), inBold(turns('', ''))]) {
    const strongest = markings.map((marking) => {
      return { ...marking, strength: marking.weigh(paragraphs, nobody)?.strength ?? 0 };
    });
    expect(strongest.some(({ strength }) => strength > 0)).toBe(true);
    for (const { strength, most = 1 } of strongest) expect(strength).toBeLessThanOrEqual(most);
  }
});

function inBold(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.map((paragraph) => {
    const { text, at } = paragraph;
    const span = { start: 0, end: text.length, kind: 'strong' } as const;
    return at % 2 === 0 ? { ...paragraph, spans: [span] } : paragraph;
  });
}
