import { CsvError, parse } from 'csv-parse/sync';
import { decodeText } from '../files/decode-text.ts';
import { Refusal } from '../refusal.ts';
import type { SourceBlock, SourceDocument } from '../types.ts';
import type { Source } from './reader.ts';
import { joinUtterances } from './speech/join-utterances.ts';
import { speechDocument } from './speech/speech-document.ts';
import { findColumns } from './table/find-columns.ts';
import { guessSeparator } from './table/guess-separator.ts';
import { readRows, type TableRow } from './table/read-rows.ts';
import { splitCells } from './table/split-cells.ts';
import { listOthers, takeStock } from './table/take-stock.ts';

/**
 * Reads a table (.csv, .tsv) of who says what: cells between commas, semicolons, tabs or bars. `line`
 * counts the rows that are not empty, that of the headings included.
 */
export function readCsv({ bytes }: Source): SourceDocument {
  const { text: written, encoding } = decodeText(bytes);
  const text = written.replace(/^\uFEFF/u, '');
  const separator = guessSeparator(text);
  const rows = parseTable(text, separator);
  const { hasHeadings, columns } = findColumns(rows);
  if (!columns) throw new Refusal('is a table without a column of words');
  return speechDocument({
    blocks: toBlocks(readRows(rows, columns, hasHeadings, separator)),
    ...{ encoding, unit: 'row' },
    omitted: listOthers(rows, columns, hasHeadings),
    inventory: takeStock(splitCells(text, separator), columns, hasHeadings),
  });
}

/**
 * Rows with times are pieces of speech, to be joined; a row without one is a paragraph as somebody
 * typed it, or several lines of one.
 */
function toBlocks(rows: readonly TableRow[]): SourceBlock[] {
  const isTimed = rows.filter(({ start }) => start !== undefined).length * 2 > rows.length;
  if (isTimed) {
    return joinUtterances(
      rows.flatMap(({ line, lines, ...said }) => lines.map((text) => ({ line, text, ...said }))),
    );
  }
  return rows.map(({ line, lines, speaker, start }) => {
    const said = {
      ...(speaker !== undefined && { speaker }),
      ...(start !== undefined && { time: start }),
    };
    return { lines: lines.map((text) => ({ line, text, ...said })) };
  });
}

function parseTable(text: string, separator: string): string[][] {
  try {
    return parse(text, {
      ...{ delimiter: separator, bom: true, relax_quotes: true, relax_column_count: true },
      // Otherwise the first line end it meets is the only one.
      ...{ record_delimiter: ['\r\n', '\n', '\r'], skip_empty_lines: true },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? ` near line ${error['lines']}` : '';
    throw new Refusal(`is not a table that can be read: a quotation mark is not closed${line}`);
  }
}
