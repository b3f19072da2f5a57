import { dates } from '../words/in-browser.ts';

/**
 * A date as it is read in the language of the site, exactly as far as it is known: `2013-12-19` →
 * `19 December 2013`, `1995-12` → `December 1995`, `1986` → `1986`. The same on every machine: neither
 * its time zone nor its locale counts.
 *
 * @param iso a day, a month or a year; what is none of these comes back as it is
 */
export function readDate(iso: string): string {
  const date = new Date(iso);
  const format = formats[iso.split('-').length - 1];
  return format === undefined || Number.isNaN(date.valueOf()) ? iso : format.format(date);
}

/** By how many parts of a date are known. */
const formats = [
  { year: 'numeric' } as const,
  { year: 'numeric', month: 'long' } as const,
  { year: 'numeric', month: 'long', day: 'numeric' } as const,
].map(
  (parts) =>
    new Intl.DateTimeFormat(dates.locale, { ...parts, calendar: 'gregory', timeZone: 'UTC' }),
);
