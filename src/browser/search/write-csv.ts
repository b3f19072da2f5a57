import type { Line } from '../../search/answer.ts';
import { wordsOf } from '../../search/words.ts';
import { href } from '../../views/href.ts';
import { lines as words } from '../../words/in-browser.ts';

/**
 * Lines as a table for spreadsheets: CSV as in RFC 4180, with the mark of UTF-8 that they look for.
 *
 * @param here any whole address of the site
 */
export function writeCsv(lines: readonly Line[], here: string): string {
  const rows = lines.map((line) => {
    const { left, hit, right, speaker, kind, date, title } = line;
    return [left, hit, right, speaker ?? '', words.roles[kind], date, title, permalink(line, here)];
  });
  return `\ufeff${[words.head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A file’s name for lines of a query: `"Noble failure"` → `noble-failure.csv`. */
export function csvName(query: string): string {
  const forms = wordsOf(query.slice(0, 80)).map(({ form }) => form);
  return `${forms.join('-') || 'lines'}.csv`;
}

/** Without what lights words: an address that is kept is that of the passage. */
function permalink({ address }: Line, here: string): string {
  const whole = new URL(href(address), here);
  whole.searchParams.delete('lit');
  return whole.href;
}

function cell(text: string): string {
  // Spreadsheets take for a formula what begins so.
  const harmless = /^[=+\-@＝＋－＠\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
