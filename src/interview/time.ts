/** A time that opens a paragraph, as it stands there. */
export interface OpeningTime {
  /** With its brackets and the white space before it. */
  readonly written: string;
  /** Seconds from the beginning of the recording, to the thousandth; null: there is no such time. */
  readonly time: number | null;
}

/**
 * The time in square brackets that a text opens with, or null where it opens with words:
 * `[h:mm:ss]`, `[mm:ss]`, both with or without thousandths.
 *
 * `[00:12:30] It was.` → 750; `[00:12:75] It was.` → a time that cannot be; `[1930] It was.` → null.
 */
export function openingTime(text: string): OpeningTime | null {
  const match = form.exec(text);
  if (!match) return null;
  const [written, hours, minutes, seconds, fraction = '0'] = match;
  const isPossible = Number(seconds) < 60 && (hours === undefined || Number(minutes) < 60);
  if (!isPossible) return { written, time: null };
  const whole = Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds);
  return { written, time: Number(`${whole}.${fraction}`) };
}

/** Behind hours, minutes have two digits; without them a long recording has more than sixty. */
const form = /^\s*\[(?:(\d{1,3}):(?=\d{2}:))?(\d{1,3}):(\d{2})(?:\.(\d{1,3}))?\]/u;

/** A time as the format writes it, without brackets: 750 → `00:12:30`, 3.25 → `00:00:03.250`. */
export function writeTime(time: number): string {
  const thousandths = Math.round(time * 1000);
  const rest = thousandths % 1000;
  const seconds = (thousandths - rest) / 1000;
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const written = parts.map((part) => String(part).padStart(2, '0')).join(':');
  return rest === 0 ? written : `${written}.${String(rest).padStart(3, '0')}`;
}

/** A time as readers know it from players: 750 → `12:30`, 3,750 → `1:02:30`. */
export function shortTime(time: number): string {
  const [hours = '', minutes = '', seconds = ''] = writeTime(Math.floor(time)).split(':');
  return hours === '00'
    ? `${Number(minutes)}:${seconds}`
    : `${Number(hours)}:${minutes}:${seconds}`;
}
