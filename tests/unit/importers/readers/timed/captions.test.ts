import { describe, expect, test } from 'vitest';
import { importTranscript } from '../../../../../src/importers/import-transcript.ts';
import { told } from '../../told.ts';
import { read, saidIn } from './read.ts';

/** Cues of two seconds each, one after the other. */
function cues(...texts: string[]): string {
  return texts
    .map(
      (text, at) => `${at + 1}\n00:00:${10 + 2 * at},000 --> 00:00:${12 + 2 * at},000\n${text}\n`,
    )
    .join('\n');
}

async function srt(...texts: string[]): Promise<string[]> {
  return saidIn(await read('in.srt', cues(...texts)));
}

async function vtt(...texts: string[]): Promise<string[]> {
  return saidIn(await read('in.vtt', `WEBVTT\n\n${cues(...texts).replace(/(?<=:\d\d),/gu, '.')}`));
}

describe('who speaks', () => {
  test('a voice tag says it, with its classes or not, until it ends', async () => {
    expect(await vtt('<v.loud.first Mara Voss>It was cold.</v> Was it?', '<v Ines>Yes?')).toEqual([
      'Mara Voss: It was cold.',
      'Was it?',
      'Ines: Yes?',
    ]);
  });

  test('chevrons are another speaker, and go where a name says the same', async () => {
    expect(await srt('>> MARA: IT WAS COLD.', '>> WAS IT?', 'AND DARK? >> YES.')).toEqual([
      'MARA: IT WAS COLD.',
      '>> WAS IT? AND DARK?',
      '>> YES.',
    ]);
  });

  test('dashes before both lines are two speakers, one alone may be a thought', async () => {
    expect(await srt('- Was it cold?\n- Always.', 'I knew, but I', '—had promised.')).toEqual([
      '- Was it cold?',
      '- Always.',
      'I knew, but I —had promised.',
    ]);
  });

  test('a label that comes again begins a paragraph, even within a sentence', async () => {
    expect(await srt('MARA: We had one', 'INES: One?', 'MARA: One lamp.', 'INES: Oh.')).toEqual([
      'MARA: We had one',
      'INES: One?',
      'MARA: One lamp.',
      'INES: Oh.',
    ]);
  });

  test('a colour of its own is another speaker', async () => {
    const inYellow = '<font color="#ffff00">Was it cold</font>';
    expect(await srt('We had one', inYellow, 'lamp')).toEqual([
      'We had one',
      'Was it cold',
      'lamp',
    ]);
  });
});

describe('what is words', () => {
  test('only tags of captions are taken off', async () => {
    expect(await vtt('I <3 a<b, <c.x>the</c> <00:00:10.500>“&lt;i&gt;” &amp; <Mara> it.')).toEqual([
      'I <3 a<b, the “<i>” & <Mara> it.',
    ]);
    expect(await srt('{\\an8}AT&T; {so} <i>they</i> said.')).toEqual(['AT&T; {so} they said.']);
  });

  test('numbers above a time are its number, if they stand apart or count on', async () => {
    const time = '00:00:01,000 --> 00:00:02,000';
    const text = `1\n${time}\nIn\n1968\n${time}\nit was.\n3\n${time}\nYes.`;
    expect(saidIn(await read('in.srt', text))).toEqual(['In 1968 it was. Yes.']);
  });

  test('words behind a blank line within a cue stay', async () => {
    expect(await srt('It was\n\nwhite.', 'Yes.')).toEqual(['It was white. Yes.']);
    expect(await vtt('It was\n\nwhite.', 'Yes.')).toEqual(['It was white. Yes.']);
  });

  test('a space that keeps words together stays one', async () => {
    expect(await srt('Il a dit\u00a0: «\u00a0oui\u00a0».')).toEqual([
      'Il a dit\u00a0: «\u00a0oui\u00a0».',
    ]);
  });

  test('words above the first time are said, and have no time', async () => {
    const document = await read('in.srt', `About the road.\n\n${cues('It was.')}`);
    expect(document.blocks[0]?.lines).toEqual([{ line: 1, text: 'About the road.' }]);
    expect(document.blocks[1]?.lines[0]?.time).toBe(10);
  });

  test('names of cues are listed, unless they only count', async () => {
    const time = '00:01.000 --> 00:02.000';
    const named = `WEBVTT\n\nthe lamp\n${time}\nIt was.\n\n3f2a9c01-88aa-4bcd/7-0\n${time}\nYes.`;
    const { omitted } = await read('in.vtt', named);
    expect(omitted.map(({ text }) => text)).toEqual(['the lamp']);
  });
});

describe('captions that roll up', () => {
  test('say each line once, and what was repeated is listed', async () => {
    const document = await read('in.srt', cues('we had', 'we had\none lamp', 'one lamp\nand salt'));
    expect(saidIn(document)).toEqual(['we had one lamp and salt']);
    expect(document.omitted).toMatchObject([{ line: 2, text: 'we had one lamp' }]);
  });

  test('may grow by words', async () => {
    expect(await srt('we', 'we had', 'we had one', 'we had one lamp')).toEqual(['we had one lamp']);
  });

  test('lose no line that was said twice', async () => {
    const twice = ['yeah\nyeah', 'yeah\nyeah', 'yeah\nno'];
    expect(await srt('we had', 'we had\nyeah', ...twice)).toEqual(['we had yeah yeah yeah no']);
  });

  test('are told from people who repeat themselves', async () => {
    expect(await srt('No.', 'No.', 'No.', 'No.')).toEqual(['No. No. No. No.']);
    expect(await srt('We had one lamp.', 'Yeah.', 'Yeah.', 'And a boat.')).toEqual([
      'We had one lamp. Yeah. Yeah. And a boat.',
    ]);
  });
});

test.each(['in.srt', 'in.vtt'])('%s without a time is refused in one line', async (name) => {
  await expect(read(name, 'We had one lamp.\n\nYes.')).rejects.toThrow(/^holds no \w+: no line/u);
});

test('captions without words are refused', async () => {
  await expect(read('in.srt', cues('', ' '))).rejects.toThrow('holds no words that anybody says');
});

test('a control character behind a reference is shown by its number', async () => {
  const document = await read('in.vtt', `WEBVTT\n\n00:01.000 --> 00:02.000\na&#8238;b`);
  expect(importTranscript(document, told).markdown).toContain('a⟨U+202E⟩b');
});
