import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readLedger, type Ledger } from '../permalinks/index.ts';
import { inFile, ofFile, type Problem } from '../problems/problem.ts';
import { decode } from './decode.ts';
import type { ContentFile } from './list-files.ts';

/** The ledger of one interview as its file holds it. */
export interface LedgerFile extends ContentFile {
  /** The whole file, to tell whether it has changed since. */
  readonly text: string;
  /** null where it is damaged. */
  readonly ledger: Ledger | null;
}

/** In bytes: a book of interviews, and all it ever said. */
const sizeLimit = 16_000_000;

/** Reads the ledgers of a content folder. */
export function readLedgers(
  folder: string,
  files: readonly ContentFile[],
): { ledgers: LedgerFile[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const ledgers = files.map((file): LedgerFile => {
    const read = readOne(path.join(folder, file.file));
    problems.push(...read.problems.map((problem) => ({ ...problem, file: file.file })));
    return { ...file, text: read.text, ledger: read.problems.length > 0 ? null : read.ledger };
  });
  return { ledgers, problems };
}

function readOne(file: string): { text: string; ledger: Ledger | null; problems: Problem[] } {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const message = `The file cannot be opened: ${(error as Error).message}`;
    const problem = ofFile('unreadable-file', file, message, 'Check its permissions.');
    return { text: '', ledger: null, problems: [problem] };
  }
  const { text, findings } = decode(bytes, sizeLimit);
  // What else there is to say of a text, the reader of ledgers says with better advice.
  const said = findings.filter(({ id }) => id === 'too-large' || id === 'not-utf8');
  if (said.length > 0) {
    return { text, ledger: null, problems: said.map((finding) => inFile(file, finding)) };
  }
  const read = readLedger(text);
  return {
    text,
    ledger: read.ledger,
    problems: read.findings.map((finding) => inFile(file, finding)),
  };
}
