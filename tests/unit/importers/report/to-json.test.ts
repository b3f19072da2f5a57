import { expect, test } from 'vitest';
import { importTranscript } from '../../../../src/importers/import-transcript.ts';
import { toJson } from '../../../../src/importers/report/to-json.ts';
import { documentOf } from '../document-of.ts';
import { told } from '../told.ts';

const text = `VOSS: Yes (laughs).

LANTERN: So?

MARA VOSS: No.

LANTERN: Why?

VOSS: So.`;

test('everything that was understood is in it', () => {
  const document = {
    ...documentOf(text),
    inventory: [`Menu ${text} In 1968.`],
    notes: [{ note: 'x', line: 11, paragraphs: [{ text: 'In 1968.' }], kind: 'footnote' } as const],
    omitted: [{ line: 1, reason: 'Part of the page’s navigation', text: 'Menu' }],
  };
  const report: unknown = JSON.parse(toJson(importTranscript(document, told), 'txt'));
  const turn = { time: null, headings: [] };
  const voss = { ...turn, speaker: 'Mara Voss', role: 'interviewee' };
  const lantern = { ...turn, speaker: 'The Lantern', role: 'interviewer', label: 'LANTERN' };
  expect(report).toEqual({
    introduction: [],
    turns: [
      { ...voss, label: 'VOSS', line: 1, text: 'Yes (laughs).' },
      { ...lantern, line: 3, text: 'So?' },
      { ...voss, label: 'MARA VOSS', line: 5, text: 'No.' },
      { ...lantern, line: 7, text: 'Why?' },
      { ...voss, label: 'VOSS', line: 9, text: 'So.' },
    ],
    captions: [],
    pullQuotes: [],
    notes: [{ kind: 'stage-direction', text: '(laughs)', line: 1 }],
    doubtful: [
      {
        line: 11,
        reason: 'No words of the interview are marked with this note; left out',
        text: 'In 1968.',
      },
    ],
    speakers: [
      {
        ...{ name: 'Mara Voss', role: 'interviewee', person: 'mara-voss' },
        ...{ labels: ['VOSS', 'MARA VOSS'], turns: 3 },
      },
      { name: 'The Lantern', role: 'interviewer', person: null, labels: ['LANTERN'], turns: 2 },
    ],
    footnotes: [{ kind: 'footnote', line: 11, text: 'In 1968.' }],
    statements: { edited: null, credits: [] },
    omitted: [
      { line: 1, reason: 'Part of the page’s navigation', text: 'Menu' },
      {
        line: 11,
        reason: 'A footnote that no words of the interview are marked with',
        text: 'In 1968.',
      },
    ],
    shape: 'labelled',
    unit: 'line',
    format: 'txt',
  });
});
