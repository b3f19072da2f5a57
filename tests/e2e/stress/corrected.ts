import { stringify } from 'yaml';
import type { Entry } from '../../../src/permalinks/ledger.ts';
import { writeLedger } from '../../../src/permalinks/write-ledger.ts';
import { prose, sentence } from './prose.ts';

const days = { published: '2026-01-10', modified: '2026-01-10' } as const;

function live(id: string, text: string, speaker: string | null): Entry {
  return { id, kind: 'passage', state: 'live', ...days, speaker, text };
}

const often = prose(60, 70);
const once = 'The lamp was carried for fourteen months, and never lit.';
const added = prose(30, 90);

const corrections = [
  {
    date: '2026-03-02',
    passage: 'the-lamp-was-carried',
    kind: 'correction',
    before: 'fourteen weeks',
    note: 'The lamp was carried for fourteen months.',
  },
  {
    date: '2026-03-04',
    passage: 'the-lamp-and-the-quay',
    kind: 'correction',
    before: 'The lamp and the key',
  },
  {
    date: '2026-02-20',
    kind: 'clarification',
    note: 'Nobody who speaks here was ever there; all of it is invented.',
  },
  {
    date: '2026-03-06',
    passage: 'the-ferry-was-blamed',
    kind: 'removal',
    note: 'The passage was taken out: it was about another ferry.',
  },
  {
    date: '2026-02-11',
    passage: 'last-words',
    kind: 'addition',
    note: 'The answer was cut too short.',
  },
  ...Array.from({ length: 40 }, (_, index) => ({
    date: `2026-02-${String((index % 28) + 1).padStart(2, '0')}`,
    passage: index % 2 === 0 ? 'changed-often' : 'changed-often-of-old',
    kind: 'correction',
    before: `No. ${index + 1}: ${sentence(3_000 + index)}`,
    note: prose(6 + (index % 9) * 4, 4_000 + index),
  })),
];

const said = 'حمل الكاتب المصباح من الميناء إلى الدرج قبل المطر.';

/** Interviews that were corrected: in every way there is, one passage forty times; and in Arabic. */
export const corrected = [
  {
    slug: 'corrected',
    markdown: `---
title: The Lamp, Put Right
subjects: [ilse-orchard]
interviewer: The Invented Lantern
date: 2026-01-05
edition: transcript
source: { publication: The Invented Lantern, rights: invented for tests }
speakers: { Lantern: interviewer, Orchard: ilse-orchard }
${stringify({ corrections })}---

${prose(50, 60)}

**Lantern:** How long was it carried?

**Orchard:** ${once}

${often}[^often]

## The lamp and the quay

**Lantern:** And then?

**Orchard:** ${added}

**Lantern:** ${sentence(7)}

**Orchard:** ${sentence(8)}

${sentence(9)}

${sentence(10)}

[^often]: **Correction:** The first of the lamps was a candle, whatever she says.
`,
    ledger: writeLedger({
      formerly: [],
      entries: [
        live('before-all', prose(50, 60), null),
        live('how-long', 'How long was it carried?', 'Lantern'),
        live('the-lamp-was-carried', once, 'Orchard'),
        {
          ...live('the-ferry-was-blamed', 'The ferry was blamed for it.', 'Orchard'),
          state: 'retired',
          retired: '2026-03-06',
        },
        live('changed-often', often, 'Orchard'),
        {
          ...live('changed-often-of-old', 'Nobody kept what she said of it at first.', 'Orchard'),
          state: 'merged',
          into: 'changed-often',
          merged: '2026-01-11',
        },
        { ...live('the-lamp-and-the-quay', 'The lamp and the quay', null), kind: 'section' },
        live('and-then', 'And then?', 'Lantern'),
        live('last-words', added, 'Orchard'),
      ],
    }),
  },
  {
    slug: 'corrected-arabic',
    markdown: `---
title: المصباح، مصححا
subjects: [rawiyat-al-misbah]
interviewer: فانوس مخترع
date: 2026-01-05
edition: transcript
source: { publication: فانوس مخترع, rights: مخترع للاختبار }
speakers: { فانوس: interviewer, راوية: rawiyat-al-misbah }
language: ar
corrections:
  - { date: 2026-03-02, passage: حمل-الكاتب, kind: correction, before: 'من السفينة إلى الدرج', note: 'حمله من الميناء.' }
---

**فانوس:** من حمل المصباح؟

**راوية:** ${said}
`,
    ledger: writeLedger({
      formerly: [],
      entries: [
        live('من-حمل-المصباح', 'من حمل المصباح؟', 'فانوس'),
        live('حمل-الكاتب', said, 'راوية'),
      ],
    }),
  },
] as const;
