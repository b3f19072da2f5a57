/** A time of the recording as it stands in a text, and what it says. */
export interface WrittenTime {
  /** Seconds from the beginning. */
  readonly time: number;
  /** Offset behind it, its brackets and what goes with it. */
  readonly end: number;
  readonly bracketed: boolean;
}

/** `0:03`, `00:12:30`, `1:02:03.450`, `00:00:01:12` with its frames. */
const clock = String.raw`\d{1,3}:[0-5]\d(?::[0-5]\d)?(?:[.,:;]\d{1,3})?(?![\d:])`;
const word = String.raw`(?:(?:time(?:code|stamp)?|tc|at):?\s+)?`;
/** A second one says until when: `[31:39] to [33:03]`, `00:01 - 00:04`. */
const until = String.raw`(?:\s*(?:-->|->|to|bis|à|a|[-–—/])\s*${clock})?`;
const bracketedUntil = String.raw`(?:\s*(?:-->|->|to|bis|à|a|[-–—/])\s*[[(]${clock}[\])])?`;

/** A time, in brackets or bare, for patterns that hold more than one. No capturing groups. */
export const timePattern = String.raw`(?:[[(<]\s*${word}${clock}${until}\s*[\])>]${bracketedUntil}|${clock}${until})`;

const opening = new RegExp(String.raw`^${timePattern}(?=$|[\s:：,;.–—-])`, 'iu');
const first = /(\d{1,3}):(\d\d)(?::(\d\d))?([.,]\d{1,3})?/u;

/** Reads the time a text opens with: `[00:12:30] It was.` → 750 seconds; null: it opens otherwise. */
export function readTime(text: string): WrittenTime | null {
  // Most texts open with a letter.
  if (!/^[[(<\d]/u.test(text)) return null;
  const written = opening.exec(text.slice(0, 60))?.[0];
  if (written === undefined) return null;
  return { time: secondsOf(written), end: written.length, bracketed: /^[[(<]/u.test(written) };
}

/** The seconds of the first time in a text that holds one. */
export function secondsOf(written: string): number {
  const [, a = '0', b = '0', c, part = ''] = first.exec(written) ?? [];
  const whole =
    c === undefined ? Number(a) * 60 + Number(b) : Number(a) * 3600 + Number(b) * 60 + Number(c);
  return whole + Number(`0${part.replace(',', '.')}`);
}
