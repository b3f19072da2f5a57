import { decodeText } from '../files/decode-text.ts';
import { Refusal } from '../refusal.ts';
import type { SourceDocument } from '../types.ts';
import { readCaptions } from './captions/read-captions.ts';
import { splitCues } from './captions/split-cues.ts';
import { sweepCaptions } from './captions/sweep-captions.ts';
import type { Source } from './reader.ts';
import { speechDocument } from './speech/speech-document.ts';

/** Reads SubRip subtitles (.srt), numbered or not; `line` counts the cues as they stand. */
export function readSrt({ bytes }: Source): SourceDocument {
  const { text, encoding } = decodeText(bytes);
  const { cues, preamble } = splitCues(text, false);
  if (cues.length === 0) {
    throw new Refusal(
      'holds no subtitles: no line is a time such as 00:00:01,000 --> 00:00:04,000',
    );
  }
  // Words above the first time have none.
  const untimed = preamble.some((line) => line.trim() !== '') ? [{ payload: preamble }] : [];
  const { blocks, omitted } = readCaptions([...untimed, ...cues]);
  return speechDocument({
    ...{ blocks, omitted, encoding, unit: 'cue' },
    inventory: sweepCaptions(text),
  });
}
