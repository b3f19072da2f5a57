import { splitCells } from './split-cells.ts';

/**
 * The sign between the cells of a table: the one that gives most of the first rows the same number of
 * cells, which is two at least. A comma where none does.
 */
export function guessSeparator(text: string): string {
  let best = { separator: ',', share: 0, width: 0 };
  for (const separator of [',', ';', '\t', '|']) {
    const rows = splitCells(text, separator, 200).filter((row) => row.some((cell) => cell !== ''));
    const widths = Map.groupBy(rows, (row) => row.length);
    for (const [width, { length }] of widths) {
      const share = length / rows.length;
      const isBetter = share > best.share || (share === best.share && width > best.width);
      if (width > 1 && isBetter) best = { separator, share, width };
    }
  }
  return best.separator;
}
