import type { Naming } from '../source.ts';
import { cut, endOf, startOf, textOf, type Utterance, type Word } from './clock.ts';

/** SubRip: cues of at most two lines, numbered. */
export function writeSrt(heard: readonly Utterance[], names: Names, naming: Naming): string {
  const cues = cuesOf(heard, names, naming);
  return `${cues.map((cue, at) => `${at + 1}\n${cue.replaceAll(/(\d)\.(\d{3})/g, '$1,$2')}`).join('\n\n')}\n`;
}

/** WebVTT, with what programs put around it: notes, styles and settings of cues. */
export function writeVtt(heard: readonly Utterance[], names: Names, naming: Naming): string {
  const head =
    'WEBVTT\nKind: captions\nLanguage: en\n\nSTYLE\n::cue { color: white }\n\nNOTE made by hand';
  return `${[head, ...cuesOf(heard, names, naming)].join('\n\n')}\n`;
}

type Names = ReadonlyMap<string, string>;

function cuesOf(heard: readonly Utterance[], names: Names, naming: Naming): string[] {
  let last = '';
  return heard.flatMap(({ key, words }) =>
    cut(words, 14).map((part) => {
      const isNew = key !== last;
      last = key;
      return `${stamp(startOf(part))} --> ${stamp(endOf(part))}\n${say(part, names.get(key) ?? key, isNew, naming)}`;
    }),
  );
}

function say(words: readonly Word[], name: string, isNew: boolean, naming: Naming): string {
  const half = Math.ceil(words.length / 2);
  const lines = words.length > 7 ? [words.slice(0, half), words.slice(half)] : [words];
  const text = lines.map(textOf).join('\n');
  if (naming === 'voice') return `<v ${name}>${text.replaceAll('&', '&amp;')}</v>`;
  if (!isNew) return text;
  const before = {
    colon: `${name}: `,
    brackets: `[${name}] `,
    chevrons: '>> ',
    dash: '- ',
    none: '',
  };
  return before[naming] + text;
}

/** `00:01:02.480` */
function stamp(seconds: number): string {
  const at = new Date(Math.round(seconds * 1000));
  return at.toISOString().slice(11, 23);
}
