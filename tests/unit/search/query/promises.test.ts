import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../../../../src/search/words.ts';
import { ask } from '../ask.ts';
import { inventedIndex, type InventedInterview } from '../invented-index.ts';

/** Numbers from 0 to 1, the same in every run (Lehmer’s generator). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Words that nobody uses, often and rarely, as words are used. */
function inventedInterviews(): InventedInterview[] {
  const roll = dice(7);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)] as T;
  const syllables =
    'ba co du fe gri hol jam kes lo mun nip or pra quo rel sti tuv vex wil zan'.split(' ');
  const words = Array.from({ length: 6000 }, () =>
    Array.from({ length: 2 + Math.floor(roll() * 3) }, () => pick(syllables)).join(''),
  );
  const word = (): string => words[Math.floor(words.length * roll() ** 2)] ?? '';
  return Array.from({ length: 40 }, (_, number) => ({
    slug: `talk-${number}`,
    text: Array.from({ length: 30 }, (_one, at) => {
      const said = Array.from({ length: 5 + Math.floor(roll() * 60) }, word).join(' ');
      return `${at % 2 === 0 ? 'q Ina' : 'a Ole'}: ${said}.`;
    }),
  }));
}

const interviews = inventedInterviews();
const index = inventedIndex({
  interviews,
  perFile: 300,
  perText: 200,
  people: { Ole: 'ole', Ina: 'ina' },
});
const paragraphs = interviews.flatMap(({ slug, text }) =>
  text.map((line, at) => ({
    place: `${slug}#p${at}`,
    words: wordsOf(line.slice(line.indexOf(':'))).map(({ form }) => form),
  })),
);
const counts = new Map<string, number>();
for (const { words } of paragraphs) {
  for (const form of new Set(words)) counts.set(form, (counts.get(form) ?? 0) + 1);
}
const paragraph = fc.constantFrom(...paragraphs);
const runs = { numRuns: 60 };

describe('Whatever the words are,', () => {
  test('a phrase is found word for word, before all else', async () => {
    await fc.assert(
      fc.asyncProperty(
        paragraph,
        fc.nat(),
        fc.integer({ min: 2, max: 6 }),
        async (one, at, length) => {
          const start = at % (one.words.length - length + 1 || 1);
          const phrase = one.words.slice(start, start + length);
          const { hits, summary, places } = await ask(index, `“${phrase.join(' ').toUpperCase()}”`);
          const literal = hits.filter(({ text }) => text.includes(phrase.join(' ')));
          expect(places).toContain(one.place);
          expect(summary.exact).toBeGreaterThanOrEqual(1);
          expect(literal.length).toBeGreaterThan(0);
          expect(hits[0]?.text).toContain(phrase.join(' '));
        },
      ),
      runs,
    );
  });

  test('a word that one paragraph has finds that first', async () => {
    const rare = paragraphs.flatMap(({ place, words }) =>
      words.filter((form) => counts.get(form) === 1).map((form) => ({ place, form })),
    );
    expect(rare.length).toBeGreaterThan(100);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...rare), async ({ place, form }) => {
        expect((await ask(index, form)).places[0]).toBe(place);
      }),
      runs,
    );
  });

  test('a word of six letters or more with one wrong is read rightly, or shown among ten', async () => {
    const long = paragraphs.flatMap(({ place, words }) =>
      words
        .filter((form) => form.length >= 6 && (counts.get(form) ?? 0) <= 2)
        .map((form) => ({ place, form })),
    );
    const typo = fc.record({
      word: fc.constantFrom(...long),
      at: fc.nat(),
      kind: fc.constantFrom('swap', 'drop', 'add', 'change'),
      letter: fc.stringMatching(/^[a-z]$/),
    });
    let asked = 0;
    let found = 0;
    await fc.assert(
      fc.asyncProperty(typo, async ({ word: { form, place }, at, kind, letter }) => {
        const i = at % (form.length - 1);
        const [a, b, rest] = [form.slice(0, i), form.slice(i, i + 1), form.slice(i + 1)];
        const wrong = {
          swap: a + rest.slice(0, 1) + b + rest.slice(1),
          drop: a + rest,
          add: a + letter + b + rest,
          change: a + letter + rest,
        }[kind];
        fc.pre(!counts.has(wrong));
        asked += 1;
        const { groups } = await ask(index, wrong);
        const first = groups
          .slice(0, 4)
          .flatMap(({ slug, hits }) => hits.map(({ id }) => `${slug}#${id}`));
        if (first.slice(0, 10).includes(place)) found += 1;
      }),
      { numRuns: 150, seed: 1 },
    );
    expect(found / asked).toBeGreaterThan(0.95);
  });

  test('letters that are like no word find nothing', async () => {
    const letters = fc.array(fc.constantFrom('x', 'y', 'z', 'w', 'k'), {
      minLength: 5,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(letters, async (list) => {
        const { hits, summary } = await ask(index, list.join(''));
        expect(hits).toEqual([]);
        expect(summary.missing).toEqual([list.join('')]);
      }),
      runs,
    );
  });

  test('a filter lets nothing else through', async () => {
    const speaker = fc.constantFrom('ole', 'ina');
    await fc.assert(
      fc.asyncProperty(paragraph, fc.nat(), speaker, async (one, at, who) => {
        const word = one.words[at % one.words.length] ?? '';
        const { hits } = await ask(index, word, { filters: { speaker: [who] } });
        expect(hits.every((hit) => hit.speaker?.toLowerCase() === who)).toBe(true);
        const { summary } = await ask(index, word);
        expect(summary.paragraphs).toBeGreaterThanOrEqual(hits.length);
      }),
      runs,
    );
  });

  test('nothing typed can stop it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.boolean(), async (text, typing) => {
        const { replies } = await ask(index, text, { typing });
        expect(replies.at(-1)?.type).toBe('end');
      }),
      runs,
    );
  });
});
