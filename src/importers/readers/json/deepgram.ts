import { z } from 'zod';
import type { Utterance } from '../speech/utterance.ts';
import { collect } from './collect.ts';
import { countStretches, inTime } from './stretches.ts';
import { has, type Service, shaped, type Transcribed } from './service.ts';
import { anything, list, readLanguage, seconds, speakerName, words } from './values.ts';

/** Deepgram: paragraphs or utterances where somebody asked for them, otherwise words. */
export const deepgram: Service = {
  name: 'Deepgram',
  recognises: (json) => has(json, 'results', 'channels') || has(json, 'results', 'utterances'),
  read(json) {
    const { results } = shaped(deepgram.name, schema, json);
    const language = readLanguage(results.channels[0]?.detected_language);
    const running = collect(json, 'results.channels[].alternatives[0].transcript');
    // Paragraphs of several channels would stand one channel after the other.
    const ways = [
      ...(results.channels.length > 1 ? [] : [readParagraphs(results, json)]),
      ...[readUtterances(results, json), readWords(results, json)],
    ].filter(({ utterances }) => utterances.length > 0);
    const chosen =
      ways.find(({ utterances }) => utterances.some(({ speaker }) => speaker !== undefined)) ??
      ways[0] ??
      readRunning(running);
    return { ...(language !== undefined && { language }), ...chosen, runningText: running };
  },
};

const timed = { start: seconds, end: seconds, speaker: speakerName };
const sentence = z.object({ text: words, start: seconds, end: seconds });
const paragraph = z.object({ speaker: speakerName, sentences: list(sentence) });
const word = z.object({ ...timed, word: words, punctuated_word: z.string().nullish() });
const alternative = z.object({
  words: list(word),
  paragraphs: z.object({ paragraphs: list(paragraph) }).nullish(),
});
const schema = z.object({
  results: z.object({
    channels: list(z.object({ alternatives: list(alternative), detected_language: anything })),
    utterances: list(z.object({ ...timed, transcript: words, channel: anything })),
  }),
});
type Results = z.infer<typeof schema>['results'];
type Way = Pick<Transcribed, 'utterances' | 'inventory'>;

function readParagraphs({ channels }: Results, json: unknown): Way {
  const paragraphs = channels[0]?.alternatives[0]?.paragraphs?.paragraphs ?? [];
  const place = 'results.channels[0].alternatives[0].paragraphs.paragraphs[].sentences[].text';
  return {
    utterances: paragraphs.flatMap(({ sentences, speaker }, index) =>
      sentences.map(({ text, start, end }, at): Utterance => {
        const said = { line: index + 1, text: text.trim(), speaker, start, end };
        return at === 0 ? { ...said, opens: 'surely' } : said;
      }),
    ),
    inventory: collect(json, place),
  };
}

function readUtterances({ channels, utterances }: Results, json: unknown): Way {
  const said = utterances.map(({ transcript, channel, ...one }, index): Utterance => {
    const speaker = channels.length > 1 ? speakerName.parse(channel) : one.speaker;
    return { ...one, line: index + 1, text: transcript.trim(), speaker };
  });
  return {
    utterances: channels.length > 1 ? inTime(said) : said,
    inventory: collect(json, 'results.utterances[].transcript'),
  };
}

/** `line` counts the stretches of one speaker, as words alone have no segments. */
function readWords({ channels }: Results, json: unknown): Way {
  const all = channels.flatMap(({ alternatives: [first] }) => first?.words ?? []);
  const hasMarks = all.length > 0 && all.every((one) => one.punctuated_word != null);
  const said = channels.flatMap(({ alternatives: [first] }, channel) =>
    (first?.words ?? []).map(({ word, punctuated_word: marked, ...one }): Utterance => {
      const speaker = channels.length > 1 ? String(channel) : one.speaker;
      return { ...one, line: 1, text: (hasMarks ? (marked ?? '') : word).trim(), speaker };
    }),
  );
  const place = 'results.channels[].alternatives[0].words[]';
  return {
    utterances: countStretches(channels.length > 1 ? inTime(said) : said),
    inventory: collect(json, `${place}.${hasMarks ? 'punctuated_word' : 'word'}`),
  };
}

function readRunning(texts: readonly string[]): Way {
  const utterances = texts.map((text, index) => ({ line: index + 1, text: text.trim() }));
  return { utterances, inventory: texts };
}
