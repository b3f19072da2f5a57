import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { conversation, textOf } from './conversation.ts';
import { read } from './read.ts';
import { bagOf, keptWords } from './word-bag.ts';
import { formats } from './write-formats.ts';
import { runs } from '../../../interview/seeded.ts';

describe.each(formats)('what is written to $name', (format) => {
  const { name, hasSpeakers } = format;

  test('is read again: every word in order, by whoever said it, and when', async () => {
    await fc.assert(
      fc.asyncProperty(conversation, async (turns) => {
        const document = await read(name, format.write(turns));
        const lines = document.blocks.flatMap((block) => block.lines);
        const letters = lines.map(({ text }) => text.replace(/\s+/gu, '')).join('');
        expect(letters).toBe(turns.map(textOf).join('').replace(/\s+/gu, ''));
        expect(keptWords(document)).toEqual(bagOf(document.inventory));
        if (!hasSpeakers) return;
        const spoken = lines.filter(({ speaker }, at) => speaker !== lines[at - 1]?.speaker);
        expect(spoken.map(({ speaker }) => speaker)).toEqual(turns.map(({ speaker }) => speaker));
        const starts = turns.map(({ words }) => words[0]?.start);
        expect(spoken.map(({ time }) => time)).toEqual(starts);
      }),
      runs(150),
    );
  });
});
