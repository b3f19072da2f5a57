const format = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
const months = Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month)));

/**
 * A date as it is read, exactly as far as it is known: `2013-12-19` → `19 December 2013`,
 * `1995-12` → `December 1995`, `1986` → `1986`. The same on every machine.
 */
export function readDate(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  if (month === undefined) return year;
  const name = months[Number(month) - 1] ?? '';
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}
