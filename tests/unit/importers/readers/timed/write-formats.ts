import { portions, type SaidTurn, type SaidWord, textOf } from './conversation.ts';

/** Writes a conversation as a program would, to be read again. */
export interface Format {
  /** Of its file; the ending decides who reads it. */
  readonly name: string;
  /** Whether it says who speaks. */
  readonly hasSpeakers: boolean;
  write(turns: readonly SaidTurn[]): string;
}

export const formats: readonly Format[] = [
  { name: 'cues.srt', hasSpeakers: false, write: (turns) => cues(turns, ',', (_, text) => text) },
  {
    name: 'cues.vtt',
    hasSpeakers: true,
    write: (turns) =>
      `WEBVTT\n\n${cues(turns, '.', (speaker, text) => `<v ${speaker}>${escaped(text)}</v>`)}`,
  },
  {
    name: 'rows.csv',
    hasSpeakers: true,
    write: (turns) =>
      [
        'speaker,start,end,text',
        ...turns.map((turn) => {
          const [start, end] = ends(turn.words);
          return `${turn.speaker},${start},${end},"${textOf(turn).replaceAll('"', '""')}"`;
        }),
      ].join('\r\n'),
  },
  json('amazon.json', (turns) => ({
    results: {
      transcripts: [{ transcript: turns.map(textOf).join(' ') }],
      items: turns.flatMap(({ speaker, words }) =>
        words.flatMap(({ text, start, end }) => {
          const [, content = '', mark = ''] = /^(.*?)([.?!,…]?)$/su.exec(text) ?? [];
          const said = { speaker_label: speaker };
          const times = { start_time: String(start), end_time: String(end) };
          const pronounced = {
            ...said,
            ...times,
            type: 'pronunciation',
            alternatives: [{ content }],
          };
          const marked = { ...said, type: 'punctuation', alternatives: [{ content: mark }] };
          return mark === '' ? [pronounced] : [pronounced, marked];
        }),
      ),
    },
  })),
  json('google-v1.json', (turns) => {
    const words = turns.flatMap((turn) =>
      turn.words.map(({ text, start, end }) => {
        const times = { startTime: `${start}s`, endTime: `${end}s` };
        return { word: text, speakerTag: turn.speaker, ...times };
      }),
    );
    const results = turns.map((turn) => ({ alternatives: [{ transcript: textOf(turn) }] }));
    return { results: [...results, { alternatives: [{ words }] }] };
  }),
  json('whisperx.json', (turns) => ({
    language: 'en',
    segments: turns.flatMap((turn) =>
      portions(turn, 7).map((words) => {
        const [start, end] = ends(words);
        return { start, end, speaker: turn.speaker, text: ` ${joined(words)}` };
      }),
    ),
  })),
  json('deepgram.json', (turns) => ({
    results: {
      channels: [
        {
          alternatives: [
            {
              transcript: turns.map(textOf).join(' '),
              words: turns.flatMap(({ speaker, words }) =>
                words.map(({ text, start, end }) => ({
                  ...{ word: text.toLowerCase(), punctuated_word: text, start, end, speaker },
                })),
              ),
            },
          ],
        },
      ],
    },
  })),
  json('assembly.json', (turns) => ({
    text: turns.map(textOf).join(' '),
    utterances: turns.map((turn) => {
      const [start, end] = ends(turn.words);
      const times = { start: start * 1000, end: end * 1000 };
      return { ...times, speaker: turn.speaker, text: textOf(turn) };
    }),
  })),
  json('speechmatics.json', (turns) => ({
    results: turns.flatMap(({ speaker, words }) =>
      words.map(({ text: content, start, end }) => ({
        ...{ type: 'word', start_time: start, end_time: end, alternatives: [{ content, speaker }] },
      })),
    ),
  })),
  json('podcast.json', (turns) => ({
    version: '1.0.0',
    segments: turns.flatMap((turn) =>
      portions(turn, 3).map((words) => {
        const [startTime, endTime] = ends(words);
        return { speaker: turn.speaker, startTime, endTime, body: joined(words) };
      }),
    ),
  })),
];

function json(name: string, value: (turns: readonly SaidTurn[]) => unknown): Format {
  return { name, hasSpeakers: true, write: (turns) => JSON.stringify(value(turns)) };
}

function cues(
  turns: readonly SaidTurn[],
  point: string,
  write: (speaker: string, text: string) => string,
): string {
  const all = turns.flatMap((turn) =>
    portions(turn, 6).map((words) => ({ words, speaker: turn.speaker })),
  );
  return all
    .map(({ words, speaker }, index) => {
      const [start, end] = ends(words);
      const half = Math.ceil(words.length / 2);
      const text = `${joined(words.slice(0, half))}\n${joined(words.slice(half))}`.trim();
      const time = `${clock(start, point)} --> ${clock(end, point)}`;
      return `${index + 1}\n${time}\n${write(speaker, text)}\n`;
    })
    .join('\n');
}

function clock(seconds: number, point: string): string {
  const at = new Date(Math.round(seconds * 1000)).toISOString().slice(11, 23);
  return at.replace('.', point);
}

function ends(words: readonly SaidWord[]): [number, number] {
  return [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
}

function joined(words: readonly SaidWord[]): string {
  return words.map(({ text }) => text).join(' ');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
