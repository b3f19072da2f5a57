/**
 * The cells of a table as plainly as they can be found: text between separators, quotation marks around
 * a cell taken off. It serves to guess the separator and to take stock of the words; `csv-parse` reads
 * the table.
 */
export function splitCells(text: string, separator: string, most = Infinity): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length && rows.length < most) {
    const quoted = text[at] === '"' ? readQuoted(text, at) : null;
    const rest = cellEnd(text, quoted?.end ?? at, separator);
    // Marks that end before the cell does are words of it.
    if (quoted?.end === rest) row.push(quoted.cell);
    else
      row.push(quoted ? `"${quoted.cell}"${text.slice(quoted.end, rest)}` : text.slice(at, rest));
    const isCell = text[rest] === separator;
    if (!isCell || rest === text.length - 1) {
      if (isCell) row.push('');
      rows.push(row);
      row = [];
    }
    at = rest + (text.startsWith('\r\n', rest) ? 2 : 1);
  }
  return rows;
}

function readQuoted(text: string, from: number): { cell: string; end: number } {
  const parts: string[] = [];
  let at = from + 1;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { cell: parts.join('') + text.slice(at), end: text.length };
    parts.push(text.slice(at, quote));
    if (text[quote + 1] !== '"') return { cell: parts.join(''), end: quote + 1 };
    parts.push('"');
    at = quote + 2;
  }
}

function cellEnd(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}
