import { answered, asked, paragraph } from '../permalinks/conversation.ts';
import { englishLike } from '../permalinks/english-like.ts';
import { between, generator } from '../random.ts';

/** One way to write a conversation down. */
export interface Shape {
  readonly name: string;
  /** Of a file of this shape; the ending says who reads it. */
  readonly ending: string;
  write(turns: readonly Turn[]): string;
}

export interface Turn {
  readonly asks: boolean;
  /** Seconds from the beginning. */
  readonly time: number;
  /** One or more. */
  readonly paragraphs: readonly string[];
}

export const shapes: readonly Shape[] = [
  {
    name: 'Name: labels',
    ending: '.txt',
    write: (turns) => blocks(turns, (turn) => `${nameOf(turn)}: `),
  },
  {
    name: 'Name (00:01:02): labels',
    ending: '.txt',
    write: (turns) => blocks(turns, (turn) => `${nameOf(turn)} (${clock(turn.time)}): `),
  },
  {
    name: 'labels, wrapped at 72',
    ending: '.txt',
    write: (turns) => wrapped(blocks(turns, (turn) => `${nameOf(turn).toUpperCase()}: `)),
  },
  { name: 'unmarked', ending: '.txt', write: (turns) => blocks(turns, () => '') },
  {
    name: '**Name:** in Markdown',
    ending: '.md',
    write: (turns) => blocks(turns, (turn) => `**${nameOf(turn)}:** `),
  },
  {
    name: 'bold questions in Markdown',
    ending: '.md',
    write: (turns) =>
      turns
        .map(({ asks, paragraphs }) =>
          paragraphs.map((text) => (asks ? `**${text}**\n` : `${text}\n`)).join('\n'),
        )
        .join('\n'),
  },
  {
    name: 'subtitles',
    ending: '.srt',
    write: (turns) =>
      turns
        .flatMap(({ paragraphs, time }) =>
          paragraphs.flatMap((text) =>
            (text.match(/\S.{0,70}(?=\s|$)/gu) ?? []).map((cue) => ({ cue, time })),
          ),
        )
        .map(
          ({ cue, time }, at) =>
            `${at + 1}\n${clock(time)},000 --> ${clock(time + 4)},000\n${cue}\n`,
        )
        .join('\n'),
  },
];

/** An invented conversation of about so many characters; the same seed gives the same one. */
export function inventTurns(seed: number, size: number): Turn[] {
  const random = generator(seed);
  const language = englishLike(random);
  const turns: Turn[] = [{ asks: false, time: 0, paragraphs: [paragraph(random, language, 60)] }];
  let time = 0;
  for (let written = 0; written < size;) {
    const asks = turns.length % 2 === 1;
    const paragraphs = asks ? [asked(random, language)] : answered(random, language);
    time += between(random, 2, 40);
    turns.push({ asks, time, paragraphs });
    written += paragraphs.join('').length;
  }
  return turns;
}

function nameOf({ asks }: Turn): string {
  return asks ? 'Ines Brandt' : 'Mara Voss';
}

function blocks(turns: readonly Turn[], label: (turn: Turn) => string): string {
  return turns
    .flatMap((turn) => turn.paragraphs.map((text, at) => `${at === 0 ? label(turn) : ''}${text}\n`))
    .join('\n');
}

function wrapped(text: string): string {
  return text.replace(/(?=\S)(.{1,72})(?:[ \t]+|$)/gmu, '$1\n').replace(/\n{3,}/gu, '\n\n');
}

function clock(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(11, 19);
}
