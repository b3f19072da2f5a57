const months =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** `December 19, 2013`. */
export function americanDate(iso: string): string {
  const { year, month, day } = partsOf(iso);
  return `${month} ${day}, ${year}`;
}

/** `2013, December 19`. */
export function yearFirstDate(iso: string): string {
  const { year, month, day } = partsOf(iso);
  return `${year}, ${month} ${day}`;
}

/** `19 December 2013`. */
export function dayFirstDate(iso: string): string {
  const { year, month, day } = partsOf(iso);
  return `${day} ${month} ${year}`;
}

/** `19 Dec. 2013`, with the months of more than four letters cut (MLA Handbook, appendix 1). */
export function shortDate(iso: string): string {
  const { year, month, day } = partsOf(iso);
  const cut = month === 'September' ? 'Sept.' : `${month.slice(0, 3)}.`;
  return `${day} ${month.length > 4 ? cut : month} ${year}`;
}

function partsOf(iso: string): { year: string; month: string; day: number } {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { year, month: months[Number(month) - 1] ?? '', day: Number(day) };
}
