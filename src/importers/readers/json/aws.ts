import { z } from 'zod';
import type { Utterance } from '../speech/utterance.ts';
import { collect } from './collect.ts';
import { has, type Service, shaped } from './service.ts';
import { anything, readLanguage, seconds, speakerName, words } from './values.ts';

/** Amazon Transcribe: words and marks one by one, and who speaks from when to when. */
export const aws: Service = {
  name: 'Amazon Transcribe',
  recognises: (json) =>
    has(json, 'results', 'items') ||
    has(json, 'results', 'audio_segments') ||
    has(json, 'results', 'transcripts'),
  read(json) {
    const { results } = shaped(aws.name, schema, json);
    const language = readLanguage(results.language_code);
    const said = { ...(language !== undefined && { language }) };
    if (results.items) {
      return {
        ...{
          ...said,
          utterances: readItems(results.items, results.speaker_labels?.segments ?? []),
        },
        inventory: collect(json, 'results.items[].alternatives[0].content'),
        runningText: collect(json, 'results.transcripts[0].transcript'),
      };
    }
    const utterances = (results.audio_segments ?? []).map((segment, index): Utterance => {
      const { transcript, speaker_label: speaker, start_time: start, end_time: end } = segment;
      return { line: index + 1, text: transcript.trim(), speaker, start, end };
    });
    const inventory = collect(json, 'results.audio_segments[].transcript');
    return { ...said, utterances, inventory };
  },
};

const timed = { start_time: seconds, end_time: seconds, speaker_label: speakerName };
const item = z.object({
  ...timed,
  type: z.string(),
  channel_label: speakerName,
  alternatives: z.array(z.object({ content: words })).min(1),
});
const segment = z.object({ ...timed, items: z.array(z.object(timed)).nullish() });
const schema = z.object({
  results: z
    .object({
      language_code: anything,
      items: z.array(item).nullish(),
      speaker_labels: z.object({ segments: z.array(segment) }).nullish(),
      audio_segments: z.array(z.object({ ...timed, transcript: words })).nullish(),
    })
    .refine(({ items, audio_segments }) => items ?? audio_segments, {
      message: 'neither items nor audio_segments',
    }),
});

/** Newer files name the speaker at each word, older ones only in the list of segments. */
function readItems(
  items: readonly z.infer<typeof item>[],
  segments: readonly z.infer<typeof segment>[],
): Utterance[] {
  const owners = new Map<number, { line: number; speaker: string | undefined }>();
  for (const [index, { items: inside, ...whole }] of segments.entries()) {
    for (const { start_time: start = -1, speaker_label: own } of inside ?? [whole]) {
      owners.set(start, { line: index + 1, speaker: own ?? whole.speaker_label });
    }
  }
  const utterances: Utterance[] = [];
  for (const one of items) {
    const { type, alternatives, channel_label: channel, start_time: start, end_time: end } = one;
    const before = utterances.at(-1);
    const isMark = type === 'punctuation';
    const owner = start === undefined ? undefined : owners.get(start);
    const line = owner?.line ?? before?.line ?? 1;
    const known = one.speaker_label ?? owner?.speaker ?? channel;
    // A mark has no time of its own and belongs to the word before it.
    const speaker = isMark ? before?.speaker : known;
    const text = alternatives[0]?.content.trim() ?? '';
    const times = isMark ? { start: before?.end, end: before?.end } : { start, end };
    utterances.push({ line, text, speaker, ...times, isAttached: isMark });
  }
  return utterances;
}
