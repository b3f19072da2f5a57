import { z } from 'zod';
import type { Utterance } from '../speech/utterance.ts';
import { collect } from './collect.ts';
import { at, has, type Service, shaped } from './service.ts';
import { anything, list, readLanguage, seconds, speakerName, words } from './values.ts';

/** Whisper and what is built on it: OpenAI’s answers, faster-whisper, WhisperX with its speakers. */
export const whisper: Service = {
  name: 'Whisper',
  recognises: (json) => has(json, 'segments', 0, 'text') || isEmpty(json),
  read(json) {
    const { segments, language: written } = shaped(whisper.name, schema, json);
    const language = readLanguage(written);
    return {
      ...(language !== undefined && { language }),
      utterances: segments.flatMap(readSegment),
      inventory: collect(json, 'segments[].text'),
      runningText: collect(json, 'text'),
    };
  },
};

function isEmpty(json: unknown): boolean {
  const segments = at(json, 'segments');
  return Array.isArray(segments) && segments.length === 0 && has(json, 'text');
}

const timed = { start: seconds, end: seconds, speaker: speakerName };
const segment = z.object({
  ...timed,
  text: z.string(),
  words: list(z.object({ ...timed, word: words })),
});
const schema = z.object({ segments: z.array(segment), language: anything });

/**
 * A segment in which two people speak, as WhisperX finds them word by word, is as many utterances; if
 * the words are the segment’s, and none is left without a speaker.
 */
function readSegment(of: z.infer<typeof segment>, index: number): Utterance[] {
  const { text, words: said, ...times } = of;
  const line = index + 1;
  const speakers = new Set(said.map(({ speaker }) => speaker));
  const parts = said.map(({ word }) => word);
  const isWhole = parts.join('').replace(/\s+/gu, '') === text.replace(/\s+/gu, '');
  if (speakers.size < 2 || speakers.has(undefined) || !isWhole) {
    return [{ line, text: text.trim(), ...times }];
  }
  return said.map(({ word, ...spoken }) => ({ line, text: word.trim(), ...spoken }));
}
