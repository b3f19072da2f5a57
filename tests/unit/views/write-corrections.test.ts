import { expect, test } from 'vitest';
import type { Correction } from '../../../src/interview/index.ts';
import { writeCorrected, writeMade } from '../../../src/views/write-corrections.ts';
import { planPage } from '../../../src/library/index.ts';
import { writeFlow } from '../../../src/views/write-flow.ts';
import { writeRetired } from '../../../src/views/write-retired.ts';
import { interview } from '../library/invented.ts';
import { libraryOf } from '../library/small-library.ts';

/* All words are invented. */

const talk = interview('**Duarte:** One lamp.');
const arabic = interview('**Duarte:** One lamp.', { language: 'ar' });

const correction: Correction = {
  date: '2026-03-02',
  passage: 'one-lamp',
  retired: null,
  kind: 'correction',
  before: 'Two & <three>',
  note: null,
};
const time = '<time datetime="2026-03-02">2 March 2026</time>';

test('A line says what was done and when; of several, how often and when last', () => {
  expect(writeMade([correction])).toBe(`Corrected on ${time}`);
  expect(writeMade([{ ...correction, kind: 'removal' }])).toBe(`Words taken out on ${time}`);
  const older = { ...correction, date: '2026-01-01' };
  expect(writeMade([correction, older])).toBe(`Changed 2 times, last on ${time}`);
  expect(writeMade([])).toBe('');
});

test('What is opened says what was there before, and that it was, in words', () => {
  expect(writeCorrected([correction], '_corrected-1', talk)).toBe(
    '<aside class="corrected supplemental" role="note" id="_corrected-1" lang="en"><details dir="ltr">' +
      `<summary>Corrected on ${time}</summary><div class="body">` +
      '<p class="before"><span>Before:</span> <del lang="en" dir="ltr">Two &amp; &lt;three&gt;</del></p>' +
      '</div></details></aside>',
  );
});

test('Of several each has its day', () => {
  const html = writeCorrected(
    [correction, { ...correction, kind: 'addition', before: null, note: 'One.' }],
    '_corrected-1',
    talk,
  );
  expect(html).toContain(`<p class="made">Corrected on ${time}</p><p class="before">`);
  expect(html).toContain(
    `<p class="made">Words added on ${time}</p><p lang="en" dir="ltr">One.</p>`,
  );
});

test('The words are in the language of the interview, and in the direction of their letters', () => {
  const html = writeCorrected([{ ...correction, note: 'مصباح' }], '_corrected-1', arabic);
  expect(html).toContain('<del lang="ar" dir="ltr">');
  expect(html).toContain('<p lang="ar" dir="rtl">مصباح</p>');
});

test('On the page they stand behind their place, and change none of its words', () => {
  const body = '**Duarte:** One lamp.\n\n## Later\n\n**Duarte:** Two lamps.';
  const library = libraryOf({
    talk: {
      body,
      corrections: [
        { date: '2026-03-02', passage: 'one-lamp', kind: 'correction', before: 'Two' },
        { date: '2026-03-02', passage: 'later', kind: 'correction', before: 'Sooner' },
      ],
    },
  });
  const corrected = library.interview('talk');
  if (!corrected) throw new Error('no talk');
  const html = writeFlow(corrected, planPage(corrected, library))
    .map((part) => (part.kind === 'html' ? part.html : ''))
    .join('')
    .replace(/<a class="permalink".*?<\/a>/g, '');
  expect(html).toContain(
    '<p class="passage content" id="one-lamp">One lamp.<span id="_changed-1"></span></p>' +
      '<aside class="corrected supplemental" role="note" id="_corrected-1"',
  );
  expect(html).toContain(
    '<h2 class="content" id="later">Later<span id="_changed-2"></span></h2>' +
      '<aside class="corrected supplemental" role="note" id="_corrected-2"',
  );
});

test('The notice of a place that is gone says what was corrected there', () => {
  const place = {
    id: 'three-lamps',
    kind: 'passage',
    text: 'Three lamps.',
    speaker: null,
    published: '2026-01-01',
    retired: '2026-03-02',
    near: null,
    after: null,
  } as const;
  const removal: Correction = { ...correction, kind: 'removal', before: null, note: 'Invented.' };
  expect(writeRetired(place, talk, [removal])).toContain(
    `<p class="made">Words taken out on ${time}</p><p lang="en" dir="ltr">Invented.</p></aside>`,
  );
});
