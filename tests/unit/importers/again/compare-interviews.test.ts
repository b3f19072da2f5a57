import { expect, test } from 'vitest';
import {
  compareInterviews,
  isUntouched,
  markWaiting,
} from '../../../../src/importers/again/index.ts';

/** An interview with this front matter and text. All of it is invented. */
function interview(body: string, fields = 'title: TODO # the headline\ndate: TODO'): string {
  return `---\n${fields}\nsource:\n  publication: The Lantern\nspeakers:\n  Voss: mara-voss\n---\n\n${body}\n`;
}

const text =
  'We met at noon.\n\n**Lantern:** Were you late?\n\n**Voss:** No, I was never late in all my life.\n\nNot once.';

test('what an editor adds to a file is no difference', () => {
  const edited = interview(
    '## At noon {#noon}\n\n'.replace(/^.*\n\n/u, '') +
      text.replace('never late', '*never* [late](film:too-late)').replaceAll('\n', '\r\n'),
    'title: The late one\ndate: 1975-02-28\ntopics: [time]',
  );
  expect(compareInterviews(edited, interview(text))).toBeNull();
});

test('a field that the import knows otherwise, or that is not there, is one', () => {
  const there = interview(text, 'title: The late one\ndate: 1975-02-28');
  const now = interview(
    text,
    'title: Too late\ndate: 1975-02-28\nlanguage: fr\nedition: transcript',
  );
  expect(compareInterviews(there, now)).toEqual({
    fields: [
      { field: 'title', before: 'The late one', after: 'Too late' },
      { field: 'language', before: null, after: 'fr' },
    ],
    changes: [],
  });
});

test('paragraphs that came, went and changed are told in the order of the new import', () => {
  const there = interview(`${text}\n\n**Lantern:** Goodbye, then.`);
  const now = interview(
    text
      .replace('We met', 'It rained for days.\n\nWe met')
      .replace('in all my life', 'in my whole life')
      .replace('\n\nNot once.', '\n\n**Lantern:** Not once.'),
  );
  expect(compareInterviews(there, now)?.changes).toEqual([
    { kind: 'added', said: { text: 'It rained for days.', speaker: null } },
    {
      kind: 'changed',
      said: { text: 'No, I was never late in my whole life.', speaker: 'Voss' },
      parts: [
        { kind: 'same', text: 'No, I was never late in ' },
        { kind: 'removed', text: 'all ' },
        { kind: 'same', text: 'my ' },
        { kind: 'added', text: 'whole ' },
        { kind: 'same', text: 'life.' },
      ],
    },
    { kind: 'speaker', said: { text: 'Not once.', speaker: 'Lantern' }, before: 'Voss' },
    { kind: 'removed', said: { text: 'Goodbye, then.', speaker: 'Lantern' } },
  ]);
});

test('every paragraph of both is accounted for, however much of it changed', () => {
  const lines = (salt: string): string =>
    Array.from({ length: 300 }, (_, index) => `${salt}${index} word word word ${index % 3}.`).join(
      '\n\n',
    );
  const changes = compareInterviews(interview(lines('a')), interview(lines('b')))?.changes ?? [];
  const of = (kind: string): number => changes.filter((change) => change.kind === kind).length;
  expect(of('changed') + of('removed')).toBe(300);
  expect(of('changed') + of('added')).toBe(300);
  expect(of('changed')).toBeGreaterThan(0);
});

test('front matter that cannot be read says nothing, and the text is compared', () => {
  const broken = interview(text).replace('title: TODO', 'title: "');
  expect(compareInterviews(broken, interview(text))?.changes).toEqual([]);
  expect(compareInterviews(broken, interview(text))?.fields[0]?.before).toBeNull();
});

test('a file that waits is known for untouched until a letter of it changes', () => {
  const waiting = markWaiting(interview(text), 'noon');
  expect(waiting).toMatch(/^---\n# A second import of noon\.md: .*\ntitle: TODO/u);
  expect(isUntouched(waiting)).toBe(true);
  expect(isUntouched(waiting.replace('noon.\n', 'noon!\n'))).toBe(false);
  expect(isUntouched(waiting.replace(/^# A second.*\n/mu, ''))).toBe(false);
  expect(isUntouched(interview(text))).toBe(false);
  expect(isUntouched('')).toBe(false);
});

test('two texts that have nothing in common are compared in seconds, or not at all', () => {
  const many = (salt: string): string =>
    Array.from({ length: 10_000 }, (_, index) => `${salt}${index}`).join('\n\n');
  const start = performance.now();
  compareInterviews(interview(many('a')), interview(many('b')));
  expect(performance.now() - start).toBeLessThan(20_000);
});
