import type { SourceLine, SourceSpan } from '../../types.ts';
import { type NameKind, nameKind } from '../../cast/name-form.ts';
import { readTime, secondsOf, timePattern } from './time.ts';

/** The ways a label can stand before its words. */
export type Form =
  /** `Voss: …`, `Voss (00:12:30): …`, and the `Q …` of press conferences. */
  | 'colon'
  /** `Voss 0:03`, `Voss (00:12:30)`: no colon, but a time. */
  | 'timed'
  /** The name in bold or italics, and nothing else between it and the words. */
  | 'set'
  /** `【Voss】…`, `[Voss] …` */
  | 'bracket'
  /** A tab, or a wide space. */
  | 'gap'
  /** `VOSS. …`, `Q. …`, `P.- …` */
  | 'stop'
  /** `VOSS – …` */
  | 'dash'
  /** Alone on its line, the words below. */
  | 'alone';

/** What a paragraph opens with, if it is a label. */
export interface Candidate {
  readonly form: Form;
  /** Who: no colon, no time, no dash. */
  readonly label: string;
  readonly kind: NameKind;
  /** Offset of the words behind it in the paragraph’s text. */
  readonly end: number;
  /** Seconds. */
  readonly time: number | null;
  /** It is set otherwise than text is: in bold, in italics, as a heading, in capitals. */
  readonly typography: 'strong' | 'emphasis' | 'heading' | 'capitals' | null;
}

/** What a paragraph is read for here. */
export type Line = Pick<SourceLine, 'text' | 'spans'> & { readonly style?: string | null };

/**
 * The label a paragraph opens with, in each form that its opening has; the surest first. Whether any of
 * them is a speaker’s is for the whole file to say.
 *
 * @param isNamed whether the editor said that these words are a label
 */
export function candidatesOf(
  line: Line,
  isNamed: (label: string) => boolean = () => false,
): Candidate[] {
  const found: Candidate[] = [];
  for (const read of forms) {
    const one = read(line, isNamed);
    if (one) found.push(one);
  }
  return found;
}

/** The label with a colon behind it that a paragraph opens with. */
export function readColon(
  line: Line,
  isNamed: (label: string) => boolean = () => false,
): Candidate | null {
  const head = line.text.slice(0, headLength);
  if (!/[:：]/u.test(head)) return null;
  const match = colon.exec(head);
  if (!match) return null;
  const [written, name = '', before] = match;
  const label = unwrapped(name);
  // What the editor called a label may be any words.
  const kind = nameKind(label) ?? (isNamed(label) ? 'name' : null);
  return kind && candidate(line, 'colon', label, written.length, before, kind);
}

/** A label is no longer than this, with a time before its colon. */
const headLength = 140;
/** Marks of a turn: `>>` of broadcasts, a dash, a point of a list. */
const mark = String.raw`(?:>{1,3}\s*|[-–—―•*·]{1,2}\s*)?`;
/** Behind the colon a digit or slash says that it is a time, a ratio or an address. */
const colon = new RegExp(
  String.raw`^${mark}((?:[^:：\n]|:in(?:nen)?(?=\s?:)){1,80}?)\s*(${timePattern})?\s*(?::(?![\d/]|in(?:nen)?\s?:)|：)`,
  'iu',
);
const timed = new RegExp(
  String.raw`^${mark}(\S[^:：\n]{0,60}?)(?:\s*[-–—,]\s*|\s*)(${timePattern})(?=$|\s)`,
  'iu',
);
const bracket = /^(?:【([^】]{1,40})】|［([^］]{1,40})］|\[([^[\]]{1,40})\])\s*(?=\S)/u;
const gap = /^(\S[^\t\u3000]{0,40}?)(?:\s*[\t\u3000]\s*|\s{3,})(?=\S)/u;
/** `P. D.: …` opens with initials, not with `P.` */
const stop = /^(\S[^.\n]{0,40}?)\.(?:\s?[-–—]{1,2})?\s+(?=\S)(?!\p{Lu}\.)/u;
const dash = /^(\S.{0,40}?)(?:\s+[-–—]{1,2}|[–—]|--)\s+(?=\S)/u;
const title = /^(?:mrs?|ms|dr|prof|hon|st|sen|rep|gov|sgt|capt|gen)\.\s/iu;

const forms: readonly ((line: Line, isNamed: (label: string) => boolean) => Candidate | null)[] = [
  readColon,
  readLoneQ,
  (line) => {
    const { text } = line;
    const match = /\d:\d\d/u.test(text.slice(0, headLength))
      ? timed.exec(text.slice(0, headLength))
      : null;
    const [written, name = '', time] = match ?? [];
    if (written === undefined) return null;
    // `Voss 0:03 went by`: only in brackets may words stand behind it.
    if (written.length < text.length && !/[\])]$/u.test(written)) return null;
    return candidate(line, 'timed', unwrapped(name), written.length, time);
  },
  readSet,
  (line) => {
    const [written, ...names] = bracket.exec(line.text) ?? [];
    const name = names.find(Boolean) ?? '';
    return written ? candidate(line, 'bracket', name, written.length) : null;
  },
  (line) => {
    const [written, name = ''] = gap.exec(line.text.slice(0, 60)) ?? [];
    return written ? candidate(line, 'gap', name, written.length) : null;
  },
  (line) => {
    const head = line.text.slice(0, 60);
    const before = title.exec(head)?.[0] ?? '';
    const [written, name = ''] = stop.exec(head.slice(before.length)) ?? [];
    if (!written) return null;
    const one = candidate(line, 'stop', before + name, before.length + written.length);
    // `It was. It is.`: only capitals, or a word for question and answer, can be told from a sentence.
    return one && (one.kind !== 'name' || /(?:^|\s)\p{Lu}{2,}$/u.test(name)) ? one : null;
  },
  (line) => {
    const [written, name = ''] = dash.exec(line.text.slice(0, 60)) ?? [];
    return written ? candidate(line, 'dash', name, written.length) : null;
  },
  (line) => {
    const { text } = line;
    const isShort =
      text.length <= 60 && !/[:：\t\u3000【】]|(?:[?!…;,。！？]|\p{Ll}\.)$/u.test(text);
    return isShort ? candidate(line, 'alone', text, text.length) : null;
  },
];

/** `Q  Why?` and `Q Why?` of press conferences, which is as plain as a colon: no sentence opens so. */
function readLoneQ(line: Line): Candidate | null {
  const [written] = /^Q(?:\s{2,4}(?=\S)|\s(?=[\p{Lu}“"‘«¿(]))/u.exec(line.text) ?? [];
  return written === undefined ? null : candidate(line, 'colon', 'Q', written.length);
}

/** The name in bold or italics with nothing behind it. */
function readSet(line: Line): Candidate | null {
  const span = line.spans?.find(({ kind, start }) => isSetting(kind) && start === 0);
  if (!span || span.end >= line.text.length || span.end > 80) return null;
  const name = line.text.slice(0, span.end).replace(/[\s.,–—-]+$/u, '');
  const rest = /^[.,–—-]?\s*/u.exec(line.text.slice(span.end))?.[0] ?? '';
  if (name === '' || /[:：?!]/u.test(name)) return null;
  return candidate(line, 'set', name, span.end + rest.length);
}

function candidate(
  line: Line,
  form: Form,
  label: string,
  written: number,
  timeBefore?: string,
  kind = nameKind(label),
): Candidate | null {
  if (kind === null) return null;
  const at = line.text.indexOf(label);
  const typography =
    settingOf(line, at, at + label.length) ?? (isCapital(label) ? 'capitals' : null);
  const behind = /^\s*/u.exec(line.text.slice(written, written + 20))?.[0].length ?? 0;
  const after = readTime(line.text.slice(written + behind, written + behind + 60));
  // `Voss: 3:15 was late`: bare, it is a time only where nothing follows.
  const isTime =
    after && (after.bracketed || written + behind + after.end === line.text.length) ? after : null;
  const time = timeBefore === undefined ? (isTime?.time ?? null) : secondsOf(timeBefore);
  return { form, label, kind, end: written + behind + (isTime?.end ?? 0), time, typography };
}

function isCapital(label: string): boolean {
  return /\p{Lu}{2}/u.test(label) && !/\p{Ll}{2}/u.test(label);
}

function settingOf(
  { spans, style }: Line,
  start: number,
  end: number,
): Exclude<Candidate['typography'], 'capitals'> {
  if (style === 'heading') return 'heading';
  const covers = (span: SourceSpan): boolean => span.start <= start && span.end >= end;
  const span = spans?.find((one) => isSetting(one.kind) && covers(one));
  return span?.kind === 'strong' || span?.kind === 'emphasis' ? span.kind : null;
}

function isSetting(kind: SourceSpan['kind']): kind is 'strong' | 'emphasis' {
  return kind === 'strong' || kind === 'emphasis';
}

/** `[Voss]` and `(Voss)` before a colon. */
function unwrapped(name: string): string {
  return /^[[(<].*[\])>]$/u.test(name) ? name.slice(1, -1).trim() : name;
}
