import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importTranscript } from '../../../src/importers/import-transcript.ts';
import { checkOutline, parse } from '../../../src/interview/index.ts';
import { documentOf } from './document-of.ts';
import { inventedDocument } from './invented-document.ts';
import { expectAllHeld } from './expect-all-held.ts';
import { hostileParagraph } from './hostile-text.ts';
import { nodeTypes } from './seen-words.ts';
import { told } from './told.ts';
import { runs } from '../interview/seeded.ts';

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
  // A file of nothing but rules is refused.
  .map((parts) => `${parts.flat().join('')}\n\nIt was a lamp.`);

describe('whatever the text', () => {
  test('every word of it is in the Markdown, in order, or said to stand elsewhere', () => {
    fc.assert(
      fc.property(transcript, (text) => {
        expectAllHeld(text, importTranscript(documentOf(text), told));
      }),
      runs(500),
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
        const { markdown, footnotes } = importTranscript(documentOf(text), told);
        // What a parser that knows no notes takes them for.
        const notes = footnotes.length > 0 ? ['linkReference', 'definition'] : [];
        const types = [...nodeTypes(markdown)].filter((type) => !notes.includes(type));
        expect(types.filter((type) => !format.has(type))).toEqual([]);
      }),
      runs(500),
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
      runs(500),
    );
  });
});

describe('whatever a reader of rich text makes', () => {
  const imported = ({ markdown }: { readonly markdown: string }) =>
    parse(markdown.replace(/^---\n[^]*?\n---\n/u, ''));

  test('the site reads it without an error', () => {
    const allowed = ['caption-only', 'nobody-speaks', 'empty-turn', 'empty-interview'];
    // Invented times go anywhere.
    allowed.push('time-backwards');
    fc.assert(
      fc.property(inventedDocument, (document) => {
        const { draft, findings } = imported(importTranscript(document, told));
        const all = [...findings, ...checkOutline(draft, findings)];
        expect(all.filter(({ id }) => !allowed.includes(id))).toEqual([]);
      }),
      runs(300),
    );
  });

  test('every word of it is in the Markdown, or said to be left out', () => {
    fc.assert(
      fc.property(inventedDocument, (document) => {
        const { markdown, omitted } = importTranscript(document, told);
        const body = markdown.slice(markdown.indexOf('\n---\n'));
        const held = lettersIn([body, ...omitted.map(({ text }) => text)].join(' '));
        for (const text of document.inventory) {
          for (const word of text.match(/\p{L}{3,}/gu) ?? []) expect(held).toContain(word);
        }
      }),
      runs(300),
    );
  });
});

/** Letters and spaces, with the marks that stand inside words taken out. */
function lettersIn(markdown: string): string {
  return markdown.replace(/\[\^\d+\]|\]\(<?(?:https?|mailto):[^\s)]*\)|[\\*_[\]]/gu, '');
}

test('words that look like a time stay words', () => {
  const text = 'VOSS: [99:75] is a verse.\n\nLANTERN: So?\n\nVOSS: Yes.\n\nLANTERN: No?';
  expect(importTranscript(documentOf(text), told).markdown).toContain('**VOSS:** \\[99:75] is');
});

test('a file of nothing but rules is no interview', () => {
  expect(() => importTranscript(documentOf('===\n'), told)).toThrow('no words that anybody says');
});

describe('what cannot be seen', () => {
  test('is shown in the text, kept out of names, and named by line', () => {
    const text = 'VOSS: One \u202etwo.\n\nLANTERN: So?\n\nVOSS: Yes.\n\nLANTERN: \u0007No?';
    const { markdown, doubts } = importTranscript(documentOf(text), told);
    expect(markdown).toContain('**VOSS:** One ⟨U+202E⟩two.');
    expect(markdown).toContain('**LANTERN:** ⟨U+0007⟩No?');
    expect(doubts.map(({ line }) => line)).toEqual([1, 7]);
    expect(doubts[0]?.reason).toContain('U+202E');
  });

  test('does not end in a label', () => {
    const text = 'VO\u202eSS: One.\n\nLANTERN: So?\n\nVO\u202eSS: Yes.\n\nLANTERN: No?';
    const { markdown } = importTranscript(documentOf(text), told);
    // eslint-disable-next-line no-control-regex -- these are what is looked for
    expect(markdown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/u);
  });
});

test('the words of notes that stand at the end are in their places', () => {
  const text = 'It was so.[1] Or not.[2]\n\nWho says so?\n\nI do.\n\n[1] In 1968.\n\n[2] In 1969.';
  const { markdown, footnotes } = importTranscript(documentOf(text), told);
  expect(footnotes.map(({ paragraphs }) => paragraphs[0]?.text)).toEqual(['In 1968.', 'In 1969.']);
  expect(markdown).not.toContain('[1]');
});
