/*
 * For tests/unit/exports/round-trip-formats.test.ts, once the readers of Markdown, Word and SubRip are
 * in readers/index.ts and labels and times are read from each. It uses ./round-trip.ts as it stands.
 */
import { describe, expect, test } from 'vitest';
import { openingLines } from '../../../src/exports/opening-lines.ts';
import { plainText } from '../../../src/exports/plain-text.ts';
import { subtitles } from '../../../src/exports/subtitles.ts';
import { wordFile } from '../../../src/exports/word/index.ts';
import { readerFor } from '../../../src/importers/readers/index.ts';
import type { Interview, Span } from '../../../src/interview/index.ts';
import { invented } from './invented.ts';
import { essenceOf, importAgain, toldOf } from './round-trip.ts';

/** Every word is invented. */
const talk = `Before, there was a winter.

**Playlist:** [0:00:05] Was it *very* cold?

**Duarte:** [0:00:09] It was [laughs]. We had a [lamp](https://example.org/lamp) and M\\*A\\*S\\*H.[^w]

[0:01:10] 1968\\. What a year. “Yes,” she said; 2.35:1 […] is **wide**.

## The Morning After

**Playlist:** [1:02:00] And then?

**Duarte:** [1:02:03] Then it rained.

**Keeper:** [1:02:10] It did not.

**Duarte:** [1:02:14] It rained for a week.

[^w]: The longest in years.
`;

const fields = {
  speakers: { Keeper: { name: 'Keeper', role: 'other' } },
  corrections: [
    { date: '2014-02-03', kind: 'correction', before: 'a day', note: 'It was a week.' },
  ],
};

async function again(original: Interview, name: string, bytes: Uint8Array): Promise<Interview> {
  const document = await readerFor({ name }, null)({ name, bytes }, { select: null });
  return importAgain(document, toldOf(original));
}

function aboveOf(original: Interview): string[] {
  const { title, dek, byline, source, statements, corrections } = openingLines(original);
  return [title, dek ?? '', byline, source, ...statements, ...corrections];
}

function notesOf({ notes }: Interview): unknown {
  return notes.map(({ number, type, paragraphs }) => ({
    number,
    type,
    paragraphs: paragraphs.map(({ text }) => text),
  }));
}

describe('What was exported is read back as the same interview', () => {
  test('from a Word file: with emphasis, links, brackets and notes', async () => {
    const original = invented(talk, fields);
    const back = await again(original, 'talk.docx', (await wordFile(original)).bytes);
    const kinds: Span['kind'][] = ['emphasis', 'strong', 'link', 'editorial'];
    expect(essenceOf(back, kinds, aboveOf(original))).toEqual(essenceOf(original, kinds));
    expect(notesOf(back)).toEqual(notesOf(original));
  });

  test('from plain text: with brackets, and notes that a list at the end holds', async () => {
    const original = invented(talk, fields);
    const back = await again(original, 'talk.txt', plainText(original).bytes);
    expect(essenceOf(back, ['editorial'], aboveOf(original))).toEqual(
      essenceOf(original, ['editorial']),
    );
    expect(notesOf(back)).toEqual(notesOf(original));
  });

  test('from subtitles: who speaks, and every word of it in order', async () => {
    const original = invented(talk.replace('Before, there was a winter.\n\n', ''), fields);
    const back = await again(original, 'talk.srt', subtitles(original).bytes);
    // Paragraphs are made of cues by pauses and length, and sections are not in subtitles.
    expect(turnsOf(back)).toEqual(turnsOf(original));
  });

  test('from the file itself: everything', async () => {
    const original = invented(talk, fields);
    const back = await again(original, 'talk.md', new TextEncoder().encode(talk));
    const kinds: Span['kind'][] = ['emphasis', 'strong', 'link', 'editorial'];
    expect(essenceOf(back, kinds)).toEqual(essenceOf(original, kinds));
    expect(notesOf(back)).toEqual(notesOf(original));
  });
});

function turnsOf({ sections }: Interview): unknown {
  return sections
    .flatMap(({ turns }) => turns)
    .map(({ speaker, blocks }) => ({
      speaker,
      words: blocks
        .flatMap((block) => (block.kind === 'passage' ? block.text.split(/\s+/u) : []))
        .join(' '),
      time: blocks.flatMap((block) => (block.kind === 'passage' ? (block.time ?? []) : []))[0],
    }));
}
