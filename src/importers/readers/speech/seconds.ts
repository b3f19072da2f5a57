/**
 * Reads a time as seconds: `01:02:03,456`, `2:03.4`, `73.5`, `73,5`, `73.5s`.
 *
 * @returns null where it is no time, or one that no recording reaches
 */
export function readTime(written: string): number | null {
  const [, hours = '0', minutes = '0', seconds = ''] = form.exec(written.trim()) ?? [];
  if (seconds === '') return null;
  const value = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds.replace(',', '.'));
  return asTime(value) ?? null;
}

const form = /^(?:(?:(\d{1,6}):)?(\d{1,6}):)?(\d{1,12}(?:[.,]\d{1,9})?)s?$/u;

/** The number as it is if it can be a time, otherwise nothing: negative, endless, over 100 hours. */
export function asTime(seconds: number | null | undefined): number | undefined {
  return typeof seconds === 'number' && seconds >= 0 && seconds < longest ? seconds : undefined;
}

/** Hours are written with two digits. */
const longest = 100 * 3600;
