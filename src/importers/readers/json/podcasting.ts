import { z } from 'zod';
import type { Utterance } from '../speech/utterance.ts';
import { collect } from './collect.ts';
import { has, type Service, shaped } from './service.ts';
import { seconds, speakerName } from './values.ts';

/** The JSON of Podcasting 2.0’s `transcript` tag; segments may be sentences or single words. */
export const podcasting: Service = {
  name: 'Podcasting 2.0',
  recognises: (json) => has(json, 'segments', 0, 'body') || has(json, 'segments', 0, 'startTime'),
  read(json) {
    const { segments } = shaped(podcasting.name, schema, json);
    return {
      utterances: segments.map(
        ({ body, speaker, startTime: start, endTime: end }, index): Utterance => {
          return { line: index + 1, text: body.trim(), speaker, start, end };
        },
      ),
      inventory: collect(json, 'segments[].body'),
    };
  },
};

const schema = z.object({
  segments: z.array(
    z.object({ body: z.string(), speaker: speakerName, startTime: seconds, endTime: seconds }),
  ),
});
