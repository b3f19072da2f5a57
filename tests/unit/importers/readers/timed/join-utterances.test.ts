import { expect, test } from 'vitest';
import { endsSentence } from '../../../../../src/importers/readers/speech/ends-sentence.ts';
import { joinUtterances } from '../../../../../src/importers/readers/speech/join-utterances.ts';
import { readTime } from '../../../../../src/importers/readers/speech/seconds.ts';
import type { Utterance } from '../../../../../src/importers/readers/speech/utterance.ts';

/** Utterances of one second each, one after the other. */
function said(...parts: (string | Partial<Utterance>)[]): Utterance[] {
  return parts.map((part, at) => ({
    ...{ line: at + 1, text: '', start: at, end: at + 1 },
    ...(typeof part === 'string' ? { text: part } : part),
  }));
}

function join(...parts: (string | Partial<Utterance>)[]): string[] {
  return joinUtterances(said(...parts)).flatMap(({ lines }) => lines.map(({ text }) => text));
}

test('what one speaker says becomes a paragraph, and another begins one', () => {
  const parts = [
    { text: 'We had', speaker: 'A' },
    { text: 'one lamp.', speaker: 'A' },
  ];
  expect(join(...parts, { text: 'One?', speaker: 'B' })).toEqual(['We had one lamp.', 'One?']);
});

test('a pause divides behind a sentence, not within one', () => {
  expect(join('It was white.', { text: 'Nobody knew.', start: 4 })).toHaveLength(2);
  expect(join('It was white', { text: 'again. And then.', start: 9 })).toHaveLength(1);
  expect(join('I asked Dr.', { text: 'Quill about it. Well.', start: 9 })).toHaveLength(1);
});

test('a paragraph that has become long ends with its sentence', () => {
  const sentence = 'The road was white again, and nobody asked.';
  const paragraphs = join(...Array.from({ length: 40 }, () => sentence));
  expect(paragraphs.map((text) => text.split(' ').length)).toEqual([120, 120, 80]);
});

test('without full stops a pause is enough, and in the end length', () => {
  expect(join('it was white', { text: 'nobody knew', start: 9 })).toHaveLength(2);
  const words = join(...Array.from({ length: 100 }, () => 'the road was white and so on'));
  expect(Math.max(...words.map((text) => text.split(' ').length))).toBeLessThan(260);
});

test('words without a speaker go on within the sentence, and only there', () => {
  const first = { text: 'We had', speaker: 'A' };
  expect(join(first, 'one lamp.', 'And a boat.')).toEqual(['We had one lamp.', 'And a boat.']);
});

test('Chinese and Japanese lines are joined without a space, Korean ones with one', () => {
  expect(join('明かりは一つ', 'だけでした。')).toEqual(['明かりは一つだけでした。']);
  expect(join('등불은 하나', '뿐이었다.')).toEqual(['등불은 하나 뿐이었다.']);
});

test('emphasis that goes on from line to line is one span', () => {
  const spans = [{ kind: 'emphasis', start: 0, end: 8 }] as const;
  const [block] = joinUtterances(said({ text: 'one lamp', spans }, { text: 'and salt', spans }));
  expect(block?.lines[0]?.spans).toEqual([{ kind: 'emphasis', start: 0, end: 17 }]);
});

test.each([
  ['and that was it.”', true],
  ['Was it?)', true],
  ['それだけです。', true],
  ['♪ a road ♪', true],
  ['I asked Mrs.', false],
  ['by J.', false],
  ['and then', false],
  ['well,', false],
])('“%s” ends a sentence: %s', (words, ends) => {
  expect(endsSentence(words)).toBe(ends);
});

test.each([
  ['01:02:03,456', 3723.456],
  ['2:03.4', 123.4],
  ['73.5', 73.5],
  ['0,9', 0.9],
  ['1.200s', 1.2],
  ['99:59:59', 359_999],
  ['100:00:00', null],
  ['-1', null],
  ['NaN', null],
  ['1e3', null],
  ['soon', null],
])('%s is %s seconds', (written, seconds) => {
  expect(readTime(written)).toBe(seconds);
});
