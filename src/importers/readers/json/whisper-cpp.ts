import { z } from 'zod';
import type { Utterance } from '../speech/utterance.ts';
import { collect } from './collect.ts';
import { at, has, type Service, shaped } from './service.ts';
import { anything, milliseconds, readLanguage, speakerName } from './values.ts';

/** whisper.cpp (`--output-json`). It marks where the speaker changes, or numbers two stereo channels. */
export const whisperCpp: Service = {
  name: 'whisper.cpp',
  recognises: (json) => has(json, 'transcription') && Array.isArray(at(json, 'transcription')),
  read(json) {
    const { transcription, result } = shaped(whisperCpp.name, schema, json);
    const language = readLanguage(result?.language);
    return {
      ...(language !== undefined && { language }),
      utterances: transcription.map(({ text, offsets, speaker }, index): Utterance => {
        const turns = transcription[index - 1]?.speaker_turn_next === true;
        const times = { start: offsets?.from, end: offsets?.to };
        const said = { line: index + 1, text: text.trim(), ...times };
        // It writes a question mark where it cannot tell the channels apart.
        const named = speaker === '?' ? undefined : speaker;
        return { ...said, speaker: named, ...(turns && { opens: 'surely' }) };
      }),
      inventory: collect(json, 'transcription[].text'),
    };
  },
};

const schema = z.object({
  result: z.object({ language: anything }).nullish(),
  transcription: z.array(
    z.object({
      text: z.string(),
      offsets: z.object({ from: milliseconds, to: milliseconds }).nullish(),
      speaker: speakerName,
      speaker_turn_next: z.boolean().nullish(),
    }),
  ),
});
