import { expect, test } from 'vitest';
import { changesOf } from '../../../../src/views/structured-data/changes-data.ts';
import { interview } from '../../library/invented.ts';

const urlOf = (address: string): string => `https://example.org${address}`;

test('Machines are told what was set right, when, and where', () => {
  const talk = interview('**Duarte:** One lamp.', {
    corrections: [
      { date: '2026-01-05', passage: 'one-lamp', kind: 'correction', before: 'Two', note: 'One.' },
      { date: '2026-01-09', kind: 'addition', note: 'Invented.' },
    ],
  });
  expect(changesOf(talk, urlOf)).toEqual({
    dateModified: '2026-01-09',
    correction: [
      {
        '@type': 'CorrectionComment',
        name: 'Words added on 9 January 2026',
        text: 'Invented.',
        datePublished: '2026-01-09',
        url: 'https://example.org/interviews/talk/',
      },
      {
        '@type': 'CorrectionComment',
        name: 'Corrected on 5 January 2026',
        text: 'Before: Two\nOne.',
        datePublished: '2026-01-05',
        url: 'https://example.org/interviews/talk/#one-lamp',
      },
    ],
  });
});

test('Of a text that no ledger knows, and nobody corrected, nothing is said', () => {
  expect(changesOf(interview('**Duarte:** One lamp.'), urlOf)).toEqual({});
  const known = interview('**Duarte:** One lamp.');
  const dates = new Map([['one-lamp', { published: '2026-01-01', modified: '2026-02-01' }]]);
  const dated = { ...known, permalinks: { ...known.permalinks, dates } };
  expect(changesOf(dated, urlOf)).toEqual({ dateModified: '2026-02-01' });
});
