import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { subtitles } from '../../../src/exports/subtitles.ts';
import { Unfit } from '../../../src/exports/exported.ts';
import { runs } from '../interview/seeded.ts';
import { invented } from './invented.ts';

function srt(markdown: string): string {
  return new TextDecoder().decode(subtitles(invented(markdown)).bytes);
}

interface Cue {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Read by the letter of the format, which knows nothing of how it was written. */
function read(markdown: string): Cue[] {
  return srt(markdown)
    .trimEnd()
    .split('\n\n')
    .map((cue) => {
      const [number, times = '', ...lines] = cue.split('\n');
      const [start = 0, end = 0] = times.split(' --> ').map((time) => {
        expect(time).toMatch(/^\d\d:\d\d:\d\d,\d{3}$/u);
        const [clock = '', thousandths] = time.split(',');
        const seconds = clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
        return seconds + Number(thousandths) / 1000;
      });
      return { number: Number(number), start, end, text: lines.join('\n') };
    });
}

describe('Subtitles', () => {
  test('last until the next ones, and the last as long as they take to say', () => {
    expect(srt('Before.\n\n**Playlist:** [0:05] Why?\n\n**Duarte:** [1:02:03.25] So.')).toBe(
      '1\n00:00:05,000 --> 01:02:03,250\nPlaylist: Why?\n\n' +
        '2\n01:02:03,250 --> 01:02:05,250\nAna Duarte: So.\n',
    );
  });

  test('are cut at the ends of sentences, and never in one', () => {
    const sentence = `It was ${'very '.repeat(12)}cold.`;
    const long = `It was ${'very '.repeat(60)}cold.`;
    const cues = read(
      `**Duarte:** [0:00] ${sentence} ${sentence} ${sentence} ${long} Yes.\n\n[0:30] No.`,
    );
    expect(cues.map(({ text }) => text)).toEqual([
      `Ana Duarte: ${sentence} ${sentence}`,
      sentence,
      long,
      'Yes.',
      'No.',
    ]);
  });

  test('of passages without a time share the time of the one before them', () => {
    const cues = read(
      '**Duarte:** [0:10] Twelve chars.\n\nTwelve chars.\n\n**Playlist:** [0:20] So?',
    );
    expect(cues.map(({ start, end }) => [start, end])[2]).toEqual([20, 22]);
    const [first, second] = cues;
    expect(first?.end).toBe(second?.start);
    expect(first?.end).toBeGreaterThan(14);
    expect(first?.end).toBeLessThan(17);
    expect(second?.end).toBe(20);
  });

  test('have every word that is said, in order, and times that only go on', () => {
    const sentence = fc
      .array(fc.constantFrom('lamp', 'winter', 'Über', '“so”', '[laughs]', '2.35:1', 'あ'), {
        minLength: 1,
        maxLength: 40,
      })
      .map((words) => `${words.join(' ')}.`);
    const passage = fc.record({
      text: fc.array(sentence, { minLength: 1, maxLength: 6 }).map((all) => all.join(' ')),
      wait: fc.option(fc.integer({ min: 1, max: 4000 })),
    });
    fc.assert(
      fc.property(fc.array(passage, { minLength: 1, maxLength: 12 }), (passages) => {
        let time = 0;
        const written = passages.map(({ text, wait }, index) => {
          time += wait ?? 0;
          const clock = `${Math.floor(time / 60)}:${String(time % 60).padStart(2, '0')}`;
          return index === 0 || wait !== null ? `[${clock}] ${text}` : text;
        });
        const cues = read(`**Duarte:** ${written.join('\n\n')}`);
        const said = cues.map(({ text }) => text).join(' ');
        expect(said).toBe(`Ana Duarte: ${passages.map(({ text }) => text).join(' ')}`);
        expect(cues.map(({ number }) => number)).toEqual(cues.map((_, index) => index + 1));
        for (const [index, { start, end }] of cues.entries()) {
          expect(start).toBeLessThanOrEqual(end);
          expect(cues[index + 1]?.start ?? end).toBe(end);
        }
      }),
      runs(100),
    );
  });

  test('say what they have no way to hold', () => {
    expect(subtitles(invented()).leftOut).toEqual([
      '1 paragraph of the introduction',
      '2 headings',
      '2 notes',
      '1 pull-quote',
      '1 picture with its caption',
      '1 quotation from elsewhere',
    ]);
  });

  test('are not made of a digest, whose words nobody says in a recording', () => {
    const digest = invented('**Duarte:** [0:01] She said so.', { edition: 'digest' });
    expect(() => subtitles(digest)).toThrow(
      new Unfit('it is a digest, which retells what was said'),
    );
  });

  test.each([
    ['**Duarte:** So.', 'it says of no passage when it was said'],
    ['Before.', 'it says of no passage when it was said'],
    ['**Duarte:** So.\n\n[0:10] Yes.', 'the passage on line 1 has no time, nor has any before it'],
    [
      '**Duarte:** [0:10] So.\n\n[0:09] No.',
      'the time on line 3 is earlier than the one before it',
    ],
  ])('are refused where they would lie: %s', (markdown, reason) => {
    expect(() => subtitles(invented(markdown))).toThrow(new Unfit(reason));
  });
});
