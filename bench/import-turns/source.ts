import { z } from 'zod';
import { plainText } from './plain-text.ts';
import type { TrueTurn, Truth } from './truth.ts';

/**
 * A transcript in which a person has marked what is whose words: the file, its options and its truth
 * are all made of it, so that they cannot disagree. See `tests/fixtures/importers-proof/README.md`.
 */
export interface MarkedSource {
  readonly format: Format;
  readonly encoding: Encoding;
  /** As typed, without the dashes. */
  readonly options: Readonly<Record<string, string | readonly string[]>>;
  /** The file without the marks; of formats that a program writes only what is said, which they ignore. */
  readonly file: string;
  /** With their keys, for formats that a program writes; two in a row may be one speaker’s. */
  readonly said: readonly Said[];
  /** What those formats call the speakers, by key. */
  readonly names: ReadonlyMap<string, string>;
  /** How subtitles say who speaks. */
  readonly naming: Naming;
  readonly truth: Truth;
}

export interface Said {
  /** `V` in `⟪V words⟫`. */
  readonly key: string;
  /** One or more. */
  readonly paragraphs: readonly string[];
}

const formats = [
  ...(['txt', 'md', 'html', 'docx', 'srt', 'vtt', 'csv'] as const),
  ...([
    'aws',
    'google',
    'whisper',
    'deepgram',
    'assemblyai',
    'speechmatics',
    'podcasting',
  ] as const),
] as const;
export type Format = (typeof formats)[number];

const encodings = ['utf-8', 'utf-8-bom', 'utf-16', 'windows-1252', 'crlf'] as const;
export type Encoding = (typeof encodings)[number];

const namings = ['colon', 'chevrons', 'dash', 'voice', 'brackets', 'none'] as const;
export type Naming = (typeof namings)[number];

const role = z.enum(['interviewer', 'interviewee', 'other', '-']);

/**
 * Reads a marked source.
 *
 * @throws Error where it is not of the form
 */
export function readSource(source: string): MarkedSource {
  const [head = '', ...rest] = source.split(/^----\n/m);
  const body = rest.join('----\n');
  const fields = new Map(
    head
      .split('\n')
      .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const format = z.enum(formats).parse(take('format'));
  const encoding = z.enum(encodings).parse(take('encoding') ?? 'utf-8');
  const options = z
    .record(z.string(), z.union([z.string(), z.array(z.string())]))
    .parse(JSON.parse(take('options') ?? '{}'));
  const naming = z.enum(namings).parse(take('naming') ?? 'colon');
  const ignoresIntroduction = z.literal('null').optional().parse(take('introduction')) === 'null';
  const cast = Array.from(fields, ([key, value]) => [key, readSpeaker(value)] as const);
  const speakers = new Map(cast);
  const turns: TrueTurn[] = [];
  const said: Said[] = [];
  let introduction = 0;
  for (const [key, marked] of findWords(body)) {
    const text = plainText(marked.replaceAll(unsaid, ''), format);
    if (text === '') throw new Error(`${key} says nothing`);
    const paragraphs = text.split('\n\n');
    if (key === '*') introduction += paragraphs.length;
    if (key === '*') continue;
    const last = turns.at(-1);
    const speaker = key === '+' ? last : speakers.get(key);
    if (!speaker) throw new Error(`Nobody is called ${key}: ${text.slice(0, 40)}`);
    const also = plainText(marked.replaceAll(/⟦~([^⟧]*)⟧/gu, '$1').replaceAll(unsaid, ''), format);
    const isSame = last?.speaker === speaker.speaker && last.role === speaker.role;
    if (isSame) turns.pop();
    turns.push({
      speaker: speaker.speaker,
      role: speaker.role,
      ...orAlso(join(isSame && last.text, text), join(isSame && (last.also ?? last.text), also)),
    });
    said.push({ key: key === '+' ? (said.at(-1)?.key ?? '') : key, paragraphs });
  }
  return {
    format,
    encoding,
    options,
    file: body.replaceAll(/⟪[^\s⟪⟫]+ |⟦~?|[⟫⟧]/gu, ''),
    said,
    names: new Map(cast.map(([key, { called }]) => [key, called])),
    naming,
    truth: { introduction: ignoresIntroduction ? null : introduction, turns },
  };

  function take(field: string): string | undefined {
    const value = fields.get(field);
    fields.delete(field);
    return value;
  }
}

/**
 * `Mara Voss | interviewee | VOSS`: the name, the role, what a file that a program writes calls them (else
 * the name). `-` where nobody is named, or no role is asked.
 */
function readSpeaker(value: string): Pick<TrueTurn, 'speaker' | 'role'> & { called: string } {
  const [name = '', part = '-', called = name] = value.split('|').map((one) => one.trim());
  const parsed = role.parse(part);
  return { speaker: name === '-' ? null : name, role: parsed === '-' ? null : parsed, called };
}

function join(before: string | false, text: string): string {
  return before === false ? text : `${before}\n\n${text}`;
}

function orAlso(text: string, also: string): Pick<TrueTurn, 'text' | 'also'> {
  return text === also ? { text } : { text, also };
}

/** Key and words of every `⟪key words⟫`. */
function findWords(body: string): [string, string][] {
  const found = Array.from(body.matchAll(/⟪([^\s⟪⟫]+) ([^⟪⟫]*)⟫/gu));
  if (found.length !== body.split('⟪').length - 1) throw new Error('A mark is not closed');
  return found.map(([, key = '', marked = '']) => [key, marked]);
}

/** What stands between words and is not said. */
const unsaid = /⟦[^⟧]*⟧/gu;
