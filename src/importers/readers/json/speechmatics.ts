import { z } from 'zod';
import type { Utterance } from '../speech/utterance.ts';
import { collect } from './collect.ts';
import { at, has, type Service, shaped } from './service.ts';
import { countStretches } from './stretches.ts';
import { anything, list, readLanguage, seconds, speakerName, words } from './values.ts';

/** Speechmatics (json-v2): words, and marks that say which of their neighbours they stand at. */
export const speechmatics: Service = {
  name: 'Speechmatics',
  recognises: (json) =>
    Array.isArray(at(json, 'results')) &&
    (has(json, 'results', 0, 'alternatives', 0, 'content') ||
      (has(json, 'format') && has(json, 'metadata'))),
  read(json) {
    const { results, metadata } = shaped(speechmatics.name, schema, json);
    const config = metadata?.transcription_config?.language;
    const language = readLanguage(metadata?.language_identification?.predicted_language ?? config);
    const utterances = results.flatMap((result, index): Utterance[] => {
      const [first] = result.alternatives;
      if (!first) return [];
      const before = results[index - 1];
      const isAttached = toPrevious.has(result.attaches_to) || toNext.has(before?.attaches_to);
      const { start_time: start, end_time: end } = result;
      return [
        { line: 1, text: first.content.trim(), speaker: first.speaker, start, end, isAttached },
      ];
    });
    return {
      ...(language !== undefined && { language }),
      utterances: countStretches(utterances),
      inventory: collect(json, 'results[].alternatives[0].content'),
    };
  },
};

const toPrevious: ReadonlySet<unknown> = new Set(['previous', 'both']);
const toNext: ReadonlySet<unknown> = new Set(['next', 'both']);

const schema = z.object({
  metadata: z
    .object({
      transcription_config: z.object({ language: anything }).nullish(),
      language_identification: z.object({ predicted_language: z.string().nullish() }).nullish(),
    })
    .nullish(),
  results: z.array(
    z.object({
      ...{ start_time: seconds, end_time: seconds },
      attaches_to: anything,
      alternatives: list(z.object({ content: words, speaker: speakerName })),
    }),
  ),
});
