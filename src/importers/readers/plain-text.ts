import { decodeText } from '../files/decode-text.ts';
import { refuseCharacters } from '../files/refuse-characters.ts';
import type { SourceBlock, SourceDocument, SourceLine } from '../types.ts';
import type { Source } from './reader.ts';
import { unwrapLines } from './unwrap-lines.ts';

/** Reads plain text: lines between blank lines, wrapped lines joined. */
export function readPlainText({ bytes }: Source): SourceDocument {
  const { text, encoding } = decodeText(bytes);
  refuseCharacters(text);
  const nothing = { notes: [], about: {}, omitted: [] };
  return { blocks: blocksOf(text), ...nothing, encoding, unit: 'line', inventory: [text] };
}

/** In a file without any blank line each paragraph is a block of its own. */
export function blocksOf(text: string): SourceBlock[] {
  const blocks = unwrapLines(splitBlocks(text));
  const [only] = blocks;
  if (blocks.length === 1 && only) return only.map((line) => ({ lines: [line] }));
  return blocks.map((lines) => ({ lines }));
}

function splitBlocks(text: string): SourceLine[][] {
  const blocks: SourceLine[][] = [];
  let open: SourceLine[] = [];
  for (const [index, written] of text.split(/\r\n|\r|\n/u).entries()) {
    // Breaks inside what an editor's program counts as one line.
    for (const part of written.split(/[\f\v\u2028\u2029]/u)) {
      const line = { line: index + 1, text: part.trim() };
      if (line.text !== '') open.push(line);
      else if (open.length > 0) {
        blocks.push(open);
        open = [];
      }
    }
  }
  return open.length > 0 ? [...blocks, open] : blocks;
}
