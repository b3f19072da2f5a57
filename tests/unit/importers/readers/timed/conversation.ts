import fc from 'fast-check';

/** One word as somebody said it, with its marks. Times are seconds. */
export interface SaidWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface SaidTurn {
  readonly speaker: string;
  readonly words: readonly SaidWord[];
}

const word = fc.constantFrom(
  ...[
    'road',
    'lamp',
    'salt',
    'I',
    'it’s',
    'don’t',
    '2.35:1',
    'M*A*S*H',
    '<3',
    'a<b',
    '1968',
    '“dark”',
  ],
  ...[
    'naïve',
    '[laughs]',
    'été',
    'Straße',
    '-',
    '—',
    '&',
    'AT&T',
    '7:30',
    'x_y',
    '#1',
    '50%',
    '>>',
  ],
);
const sentence = fc
  .tuple(
    fc.array(word, { minLength: 1, maxLength: 12 }),
    fc.constantFrom('.', '?', '!', '…', ',', ''),
  )
  .map(([words, mark]) => [...words.slice(0, -1), `${words.at(-1) ?? ''}${mark}`]);
const turn = fc.record({
  speaker: fc.constantFrom('Mara Voss', 'Ines', 'Q'),
  sentences: fc.array(sentence, { minLength: 1, maxLength: 6 }),
  pause: fc.constantFrom(0, 0.4, 3),
});

/** An invented conversation; nobody speaks twice in a row. */
export const conversation = fc.array(turn, { minLength: 1, maxLength: 12 }).map((turns) => {
  let now = 0;
  const said: SaidTurn[] = [];
  for (const { speaker, sentences, pause } of turns) {
    if (said.at(-1)?.speaker === speaker) continue;
    now = Math.round((now + pause) * 1000) / 1000;
    const words = sentences.flat().map((text) => {
      const start = now;
      now = Math.round((now + 0.3) * 1000) / 1000;
      return { text, start, end: now };
    });
    said.push({ speaker, words });
  }
  return said;
});

export function textOf({ words }: SaidTurn): string {
  return words.map(({ text }) => text).join(' ');
}

/** The words of each turn in portions, as cues have them. */
export function portions({ words }: SaidTurn, size: number): SaidWord[][] {
  const count = Math.ceil(words.length / size);
  return Array.from({ length: count }, (_, at) => words.slice(at * size, at * size + size));
}
