import { cut, endOf, startOf, textOf, type Utterance, type Word } from './clock.ts';

/** JSON as services that turn speech into text hand it out, as far as a reader could need it. */
export const machines = {
  aws: (heard) => ({
    jobName: 'conversation',
    accountId: '000000000000',
    status: 'COMPLETED',
    results: {
      transcripts: [{ transcript: wholeText(heard) }],
      speaker_labels: {
        channel_label: 'ch_0',
        speakers: new Set(heard.map(({ speaker }) => speaker)).size,
        segments: heard.map(({ speaker, words }) => ({
          start_time: String(startOf(words)),
          end_time: String(endOf(words)),
          speaker_label: `spk_${speaker}`,
          items: words.map(({ start, end }) => ({
            start_time: String(start),
            end_time: String(end),
            speaker_label: `spk_${speaker}`,
          })),
        })),
      },
      items: heard.flatMap(({ speaker, words }) =>
        words.flatMap((word) => awsItems(word, speaker)),
      ),
    },
  }),
  google: (heard) => {
    const results = heard
      .flatMap(({ words }) => cut(words, 40))
      .map((words) => ({
        alternatives: [
          {
            transcript: textOf(words),
            confidence: 0.94,
            words: words.map((word) => googleWord(word)),
          },
        ],
        languageCode: 'en-us',
      }));
    // The last result has every word once more, and it alone says who speaks.
    const words = heard.flatMap(({ speaker, words }) =>
      words.map((word) => ({ ...googleWord(word), speakerTag: speaker + 1 })),
    );
    return { results: [...results, { alternatives: [{ words }] }] };
  },
  whisper: (heard) => {
    const parts = heard.flatMap(({ speaker, words }) =>
      cut(words, 18).map((part) => ({ speaker, part })),
    );
    return {
      text: ` ${wholeText(heard)}`,
      segments: parts.map(({ speaker, part }, id) => ({
        id,
        seek: 0,
        start: startOf(part),
        end: endOf(part),
        text: ` ${textOf(part)}`,
        temperature: 0,
        avg_logprob: -0.21,
        speaker: `SPEAKER_0${speaker}`,
        words: part.map(({ text, start, end }) => ({
          word: ` ${text}`,
          start,
          end,
          probability: 0.98,
        })),
      })),
      language: 'en',
    };
  },
  deepgram: (heard) => {
    const words = heard.flatMap(({ speaker, words }) =>
      words.map(({ text, start, end }) => ({
        word: bare(text),
        start,
        end,
        confidence: 0.99,
        speaker,
        speaker_confidence: 0.8,
        punctuated_word: text,
      })),
    );
    const paragraphs = heard.map(({ speaker, words }) => ({
      sentences: cut(words, 20).map((part) => ({
        text: textOf(part),
        start: startOf(part),
        end: endOf(part),
      })),
      num_words: words.length,
      start: startOf(words),
      end: endOf(words),
      speaker,
    }));
    const transcript = wholeText(heard);
    const alternative = {
      transcript,
      confidence: 0.99,
      words,
      paragraphs: { transcript, paragraphs },
    };
    return {
      metadata: { request_id: '0', duration: endOf(heard.at(-1)?.words ?? []), channels: 1 },
      results: { channels: [{ alternatives: [alternative] }] },
    };
  },
  assemblyai: (heard) => ({
    id: '0',
    language_code: 'en_us',
    status: 'completed',
    text: wholeText(heard),
    words: heard.flatMap(({ speaker, words }) =>
      words.map((word) => ({ ...milliseconds([word]), speaker: letter(speaker) })),
    ),
    utterances: heard.map(({ speaker, words }) => ({
      ...milliseconds(words),
      confidence: 0.95,
      speaker: letter(speaker),
      words: words.map((word) => ({ ...milliseconds([word]), speaker: letter(speaker) })),
    })),
    audio_duration: Math.ceil(endOf(heard.at(-1)?.words ?? [])),
  }),
  speechmatics: (heard) => ({
    format: '2.9',
    metadata: {
      type: 'transcription',
      transcription_config: { language: 'en', diarization: 'speaker' },
    },
    results: heard.flatMap(({ speaker, words }) =>
      words.flatMap(({ text, start, end }) =>
        tokens(text).map(({ token, isMark }) => ({
          type: isMark ? 'punctuation' : 'word',
          start_time: isMark ? end : start,
          end_time: end,
          ...(isMark ? { attaches_to: 'previous', is_eos: /[.?!]/.test(token) } : {}),
          alternatives: [
            { content: token, confidence: 1, language: 'en', speaker: `S${speaker + 1}` },
          ],
        })),
      ),
    ),
  }),
} satisfies Readonly<Record<string, (heard: readonly Utterance[]) => unknown>>;

/** Podcasting 2.0: segments of a few words, and names of people. */
export function podcasting(
  heard: readonly Utterance[],
  names: ReadonlyMap<string, string>,
): unknown {
  const segments = heard.flatMap(({ key, words }) =>
    cut(words, 9).map((part) => ({
      speaker: names.get(key) ?? key,
      startTime: startOf(part),
      endTime: endOf(part),
      body: textOf(part),
    })),
  );
  return { version: '1.0.0', segments };
}

function awsItems({ text, start, end }: Word, speaker: number): unknown[] {
  return tokens(text).map(({ token, isMark }) => ({
    type: isMark ? 'punctuation' : 'pronunciation',
    alternatives: [{ confidence: isMark ? '0.0' : '0.998', content: token }],
    ...(isMark ? {} : { start_time: String(start), end_time: String(end) }),
    speaker_label: `spk_${speaker}`,
  }));
}

/** The words proper, then each mark that ends them. */
function tokens(text: string): { token: string; isMark: boolean }[] {
  const [, word = text, marks = ''] = /^(.*?[^.,?!])([.,?!]*)$/u.exec(text) ?? [];
  return [
    { token: word, isMark: false },
    ...Array.from(marks, (token) => ({ token, isMark: true })),
  ];
}

function googleWord({ text, start, end }: Word): object {
  return { startTime: `${start}s`, endTime: `${end}s`, word: text };
}

function milliseconds(words: readonly Word[]): { text: string; start: number; end: number } {
  const [start, end] = [startOf(words), endOf(words)].map((time) => Math.round(time * 1000));
  return { text: textOf(words), start: start ?? 0, end: end ?? 0 };
}

function wholeText(heard: readonly Utterance[]): string {
  return heard.map(({ words }) => textOf(words)).join(' ');
}

const letter = (speaker: number): string => String.fromCharCode(65 + speaker);
const bare = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}'’]/gu, '');
