import { z } from 'zod';
import type { Utterance } from '../speech/utterance.ts';
import { collect } from './collect.ts';
import { isAmong } from './same-words.ts';
import { at, has, type Service, shaped } from './service.ts';
import { countStretches } from './stretches.ts';
import { anything, list, readLanguage, seconds, speakerName, words } from './values.ts';

/** Google Speech-to-Text, v1 and v2, and the answer within the operation that made it. */
export const google: Service = {
  name: 'Google Speech-to-Text',
  recognises(json) {
    const first = at(answerIn(json), 'results', 0, 'alternatives', 0);
    return has(first, 'transcript') || has(first, 'words');
  },
  read(json) {
    const answer = answerIn(json);
    const { results } = shaped(google.name, schema, answer);
    const isDiarised = results.some((result) => wordsOf(result).some(({ speaker }) => speaker));
    const heard = results.map((result, index) => {
      const place = `results[${index}].alternatives[0]`;
      return {
        ...{ result, line: index + 1 },
        words: collect(answer, `${place}.words[].word`),
        transcript: collect(answer, `${place}.transcript`).filter((text) => text.trim() !== ''),
      };
    });
    const language = readLanguage(results[0]?.languageCode ?? results[0]?.language_code);
    // In v1 the last result has the words of all others once more, with their speakers.
    const last = heard.at(-1);
    const transcripts = heard.flatMap(({ transcript }) => transcript);
    const isRepeated =
      isDiarised && last !== undefined && heard.length > 1 && isAmong(transcripts, last.words);
    const chosen = isRepeated ? [last] : heard;
    // Without speakers the transcripts are the better text, for they have the marks.
    const takesWords = ({ words, transcript }: Texts): boolean =>
      words.length > 0 && (isDiarised || transcript.length === 0);
    return {
      ...(language !== undefined && { language }),
      utterances: isRepeated
        ? countStretches(readWords(last.result, last.line))
        : chosen.flatMap(({ result, line, ...one }) =>
            takesWords(one) ? readWords(result, line) : readTranscript(result, line),
          ),
      inventory: chosen.flatMap((one) => (takesWords(one) ? one.words : one.transcript)),
      runningText: isDiarised ? transcripts : [],
    };
  },
};

/** Operations hold the answer in `response`, batches of v2 in `transcript`. */
function answerIn(json: unknown): unknown {
  return [json, at(json, 'response'), at(json, 'transcript')].find((one) => has(one, 'results'));
}

/** `1.200s`, or the seconds and billionths that libraries make of it. */
const offset = anything.transform((value): number | undefined => {
  const whole = at(value, 'seconds') ?? 0;
  const part = at(value, 'nanos') ?? 0;
  const isObject = typeof value === 'object' && value !== null;
  return seconds.parse(isObject ? Number(whole) + Number(part) / 1e9 : value);
});

/** A speaker 0 is none: words that nobody was found for. */
const tag = speakerName.transform((name) => (name === '0' ? undefined : name));

const word = z.object({
  ...{ word: words, speakerLabel: tag, speakerTag: tag, speaker_label: tag, speaker_tag: tag },
  ...{ startTime: offset, startOffset: offset, start_time: offset, start_offset: offset },
  ...{ endTime: offset, endOffset: offset, end_time: offset, end_offset: offset },
});
const result = z.object({
  alternatives: list(z.object({ transcript: words, words: list(word) })),
  ...{ languageCode: anything, language_code: anything },
});
const schema = z.object({ results: z.array(result) });

interface Texts {
  readonly words: readonly string[];
  readonly transcript: readonly string[];
}

interface Word {
  readonly text: string;
  readonly speaker: string | undefined;
  readonly start: number | undefined;
  readonly end: number | undefined;
}

function wordsOf({ alternatives: [first] }: z.infer<typeof result>): Word[] {
  return (first?.words ?? []).map((one) => ({
    text: one.word.trim(),
    speaker: one.speakerLabel ?? one.speakerTag ?? one.speaker_label ?? one.speaker_tag,
    start: one.startTime ?? one.startOffset ?? one.start_time ?? one.start_offset,
    end: one.endTime ?? one.endOffset ?? one.end_time ?? one.end_offset,
  }));
}

function readWords(of: z.infer<typeof result>, line: number): Utterance[] {
  return wordsOf(of).map((one) => ({ line, ...one }));
}

function readTranscript(of: z.infer<typeof result>, line: number): Utterance[] {
  const said = wordsOf(of);
  const text = of.alternatives[0]?.transcript.trim() ?? '';
  return [{ line, text, start: said[0]?.start, end: said.at(-1)?.end }];
}
