import type { SourceBlock } from '../../types.ts';

/**
 * What a row of a table is: one block of style `row` with the lines of its cells, where cells hold
 * words; the blocks of its cells one after the other, where it has but one cell with words, or where
 * the table only puts things beside each other, as old pages do.
 */
export function rowBlocks(cells: readonly (readonly SourceBlock[])[]): SourceBlock[] {
  const full = cells.filter((cell) => cell.length > 0);
  if (full.length < 2 || full.some(isLayout)) return full.flat();
  const lines = full.flat().flatMap((block) => block.lines);
  return [{ lines, style: 'row' }];
}

function isLayout(cell: readonly SourceBlock[]): boolean {
  return cell.length > 3 || cell.some(({ style }) => style !== undefined && style !== 'item');
}
