import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importTranscript } from '../../../src/importers/import-transcript.ts';
import { parse } from '../../../src/interview/index.ts';
import { documentOf } from './document-of.ts';
import { hostileParagraph } from './hostile-text.ts';
import { nodeTypes, seenWords } from './seen-words.ts';
import { told } from './told.ts';

const sentence = fc.constantFrom(
  'Where did you find the house?',
  'It was the last one on the road, and nobody had lived in it since the flood.',
  'Harbour Lights, Mara Voss, Ilse Brandt',
  'THE SECOND WINTER',
  'nobody had lived in it since the flood, the last one on the road',
  'Q: What then?',
  'A: Nothing then.',
  'VOSS: We waited.',
  'LANTERN: For how long?',
  'Lantern :',
);
const paragraph = fc.oneof({ weight: 3, arbitrary: sentence }, hostileParagraph);
const transcript = fc
  .array(fc.tuple(paragraph, fc.constantFrom('\n', '\n\n', '\n\n', '\r\n\r\n', '\n \n\n')), {
    minLength: 1,
    maxLength: 30,
  })
  .map((parts) => parts.flat().join(''));

describe('whatever the text', () => {
  test('every word of it is in the Markdown, in order', () => {
    fc.assert(
      fc.property(transcript, (text) => {
        const { markdown, pieces, words } = importTranscript(documentOf(text), told);
        const seen = seenWords(markdown, pieces);
        // A label may have lost the white space before its colon, or gained some behind it.
        expect(seen.join('')).toBe(text.replace(/\s+/gu, ''));
        expect(words.in).toBe(words.out);
      }),
      { numRuns: 500 },
    );
  });

  test('the Markdown holds only what the format has', () => {
    const format = new Set([
      'root',
      'paragraph',
      'text',
      'strong',
      'blockquote',
      'heading',
      'image',
    ]);
    fc.assert(
      fc.property(transcript, (text) => {
        const { markdown } = importTranscript(documentOf(text), told);
        expect([...nodeTypes(markdown)].filter((type) => !format.has(type))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('the site reads it without an error', () => {
    fc.assert(
      fc.property(transcript, (text) => {
        const { markdown } = importTranscript(documentOf(text), told);
        const { findings } = parse(markdown.replace(/^---\n[^]*?\n---\n/u, ''));
        const allowed = ['caption-only', 'nobody-speaks', 'empty-turn', 'empty-interview'];
        expect(findings.filter(({ id }) => !allowed.includes(id))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
