import { decodeText } from '../files/decode-text.ts';
import { Refusal } from '../refusal.ts';
import type { Omission, SourceDocument } from '../types.ts';
import { readCaptions } from './captions/read-captions.ts';
import { type RawCue, splitCues } from './captions/split-cues.ts';
import { sweepCaptions } from './captions/sweep-captions.ts';
import type { Source } from './reader.ts';
import { speechDocument } from './speech/speech-document.ts';

/** Reads WebVTT (.vtt); `line` counts the cues. Its comments, styles and header are left out. */
export function readVtt({ bytes }: Source): SourceDocument {
  const { text: written, encoding } = decodeText(bytes);
  const text = written.replace(/^\uFEFF?WEBVTT[ \t]*(?=\r|\n|$)/u, '');
  const { cues, preamble, names } = splitCues(text, true);
  if (cues.length === 0) {
    throw new Refusal('holds no captions: no line is a time such as 00:01.000 --> 00:04.000');
  }
  const omitted = readPreamble(preamble);
  const spoken = cues.map((cue, index): RawCue => {
    const { payload, left } = takeBlocks(cue.payload);
    omitted.push(...left.map((block) => ({ line: index + 1, ...block })));
    return { ...cue, payload };
  });
  if (names.length > 0) {
    omitted.push({ line: 1, reason: 'What the file calls its cues', text: wordsOf(names) });
  }
  const { blocks, omitted: repeated } = readCaptions(spoken);
  const language = languageOf(preamble);
  return speechDocument({
    ...{ blocks, omitted: [...omitted, ...repeated], encoding, unit: 'cue' },
    ...(language === undefined ? {} : { about: { language } }),
    inventory: sweepCaptions(text),
  });
}

type Left = Omit<Omission, 'line'>;

/** What stands above the first cue is shown by no player. */
function readPreamble(preamble: readonly string[]): Omission[] {
  return splitBlocks(preamble).flatMap((block) => {
    const reason = reasonOf(block) ?? 'The header of the file';
    const text = wordsOf(block);
    return text === '' ? [] : [{ line: 1, reason, text }];
  });
}

function wordsOf(lines: readonly string[]): string {
  return sweepCaptions(lines.join('\n')).join(' ');
}

/**
 * Takes comments, styles and regions off what stands below a time. Anything else behind a blank line
 * is taken for words of the cue, though players do not show it.
 */
function takeBlocks(payload: readonly string[]): { payload: string[]; left: Left[] } {
  const kept: string[] = [];
  const left: Left[] = [];
  for (const [index, block] of splitBlocks(payload).entries()) {
    const reason = index === 0 ? null : reasonOf(block);
    if (reason === null) kept.push(...block);
    else left.push({ reason, text: wordsOf(block) });
  }
  return { payload: kept, left };
}

function splitBlocks(lines: readonly string[]): string[][] {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    // A line of spaces is none that ends a block.
    if (line !== '') blocks.at(-1)?.push(line);
    else blocks.push([]);
  }
  // The first is what stands directly below a time, be it nothing.
  return blocks.filter((block, index) => index === 0 || block.length > 0);
}

function reasonOf([first = '', ...more]: readonly string[]): string | null {
  if (/^NOTE(?=\s|$)/u.test(first)) return 'A comment in the file';
  if (/^STYLE\s*$/u.test(first) && more.length > 0) return 'Styles of the captions';
  return /^REGION\s*$/u.test(first) && more.length > 0 ? 'A region of the captions' : null;
}

/** `Language: en`, as YouTube writes it below the first line. */
function languageOf(preamble: readonly string[]): string | undefined {
  const written = preamble.flatMap((line) => /^Language:\s*(\S+)\s*$/iu.exec(line)?.[1] ?? []);
  return written.find((tag) => /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/iu.test(tag));
}
