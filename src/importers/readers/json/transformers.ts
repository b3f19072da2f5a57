import { z } from 'zod';
import type { Utterance } from '../speech/utterance.ts';
import { collect } from './collect.ts';
import { has, type Service, shaped } from './service.ts';
import { seconds } from './values.ts';

/** Whisper as the Transformers library writes it: `chunks`, with no speakers. */
export const transformers: Service = {
  name: 'Transformers (Whisper)',
  recognises: (json) => has(json, 'chunks', 0, 'timestamp'),
  read(json) {
    const { chunks } = shaped(transformers.name, schema, json);
    return {
      utterances: chunks.map(({ text, timestamp: [start, end] }, index): Utterance => {
        return { line: index + 1, text: text.trim(), start, end };
      }),
      inventory: collect(json, 'chunks[].text'),
      runningText: collect(json, 'text'),
    };
  },
};

const schema = z.object({
  chunks: z.array(z.object({ text: z.string(), timestamp: z.tuple([seconds, seconds]) })),
});
