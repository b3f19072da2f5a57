import { describe, expect, test } from 'vitest';
import { read, saidIn } from './read.ts';

async function json(value: unknown) {
  return read('in.json', JSON.stringify(value));
}

describe('JSON is refused in one line', () => {
  test('that is nobody’s, naming who is known', async () => {
    const refused = /^is JSON, but none of Amazon Transcribe, Deepgram, .* or AssemblyAI: save/u;
    await expect(json({ lines: ['We had one lamp.'] })).rejects.toThrow(refused);
    await expect(json([1, 2])).rejects.toThrow(refused);
  });

  test('that lacks what its service writes, naming the place', async () => {
    await expect(json({ results: {} })).rejects.toThrow('none of');
    await expect(json({ results: { transcripts: [] } })).rejects.toThrow(
      'looks like the JSON of Amazon Transcribe, but results is not as it writes it (neither items nor audio_segments)',
    );
    await expect(json({ results: { items: [{ type: 'pronunciation' }] } })).rejects.toThrow(
      'results.items[0].alternatives',
    );
    await expect(json({ segments: [{ text: 'We' }, { text: 7 }] })).rejects.toThrow(
      'looks like the JSON of Whisper, but segments[1].text',
    );
  });

  test('that is none, or says nothing', async () => {
    await expect(read('in.json', '{"segments": [')).rejects.toThrow('is not JSON that can be read');
    await expect(json({ text: '', segments: [] })).rejects.toThrow('holds no words');
  });
});

test('times that are none are no times', async () => {
  const times = ['NaN', '-3', '1e99', '"soon"', 'null', '400000'];
  const segments = times.map((time) => `{"start": ${time}, "end": ${time}, "text": "Yes."}`);
  const { blocks } = await read('in.json', `{"segments": [${segments.join(', ')}]}`);
  expect(blocks).toEqual([{ lines: [{ line: 1, text: 'Yes. Yes. Yes. Yes. Yes. Yes.' }] }]);
});

test('words that only the running text has are listed', async () => {
  const segments = [{ start: 1, end: 2, text: 'We had one lamp.' }];
  const { omitted, inventory } = await json({ text: 'We had one lamp. And a boat.', segments });
  expect(omitted).toMatchObject([{ line: 1, text: 'We had one lamp. And a boat.' }]);
  expect(inventory).toHaveLength(2);
});

test('the last result of Google, v1, is read alone if it repeats all others', async () => {
  const heard = (transcript: string) => ({ alternatives: [{ transcript }] });
  const words = ['We', 'had', 'it.'].map((word, at) => ({ word, speakerTag: at < 2 ? 1 : 2 }));
  const last = { alternatives: [{ words }] };
  expect(saidIn(await json({ results: [heard('We had'), heard(' it.'), last] }))).toEqual([
    '1: We had',
    '2: it.',
  ]);
  expect(saidIn(await json({ results: [heard('And a boat.'), last] }))).toEqual([
    'And a boat.',
    '1: We had',
    '2: it.',
  ]);
});

test.each([
  ['english', 'en'],
  ['german', 'de'],
  ['en_us', 'en-US'],
  ['pt-BR', 'pt-BR'],
  ['a b', undefined],
  [7, undefined],
])('the language %s is %s', async (written, language) => {
  const { about } = await json({ language: written, segments: [{ text: 'Yes.' }] });
  expect(about.language).toBe(language);
});
