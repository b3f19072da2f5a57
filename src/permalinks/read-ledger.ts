import { z } from 'zod';
import type { Finding } from '../problems/problem.ts';
import { entriesById, finalTarget } from './final-target.ts';
import type { Entry, Ledger } from './ledger.ts';
import { ledgerEnd, ledgerVersion } from './write-ledger.ts';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const address = {
  id: z.string().min(1),
  kind: z.enum(['passage', 'section']),
  published: day,
  modified: day,
  speaker: z.string().nullable().default(null),
  text: z.string(),
};
const entrySchema = z.discriminatedUnion('state', [
  z.strictObject({
    ...address,
    state: z.literal('live'),
    quotePage: z.literal(true).exactOptional(),
  }),
  z.strictObject({ ...address, state: z.literal('merged'), into: z.string().min(1), merged: day }),
  z.strictObject({ ...address, state: z.literal('retired'), retired: day }),
]) satisfies z.ZodType<Entry>;
const headSchema = z.strictObject({
  ledger: z.literal(ledgerVersion),
  formerly: z.array(z.string().min(1)).default([]),
});

const restore = 'Take the file as it was from version control: git checkout -- its path.';

/**
 * Reads a ledger. One that is damaged is refused and never repaired by guessing: whoever lost a line
 * has lost addresses that were promised.
 *
 * @returns what could be read, to be used only where there are no findings
 */
export function readLedger(text: string): { ledger: Ledger; findings: Finding[] } {
  const findings: Finding[] = [];
  const find = (line: number, message: string, hint: string): void => {
    findings.push({ id: 'ledger-damaged', line, column: 1, message, hint });
  };
  const entries: Entry[] = [];
  const lines = new Map<string, number>();
  let formerly: readonly string[] = [];
  const rows = text.split('\n');
  if (rows.at(-1) === '') rows.pop();
  const isWhole = rows.at(-1) === JSON.stringify(ledgerEnd);
  if (isWhole) rows.pop();
  for (const [index, row] of rows.entries()) {
    const number = index + 1;
    if (/^(?:<{7}|={7}|>{7}|\|{7})/.test(row)) {
      const message = 'The marks that git leaves where two edits collided.';
      const hint = 'Keep the lines of both sides, each id once, and take the marks out.';
      findings.push({ id: 'conflict-marker', line: number, column: 1, message, hint });
      continue;
    }
    const read = readRow(row, index === 0);
    if (!read.ok) find(number, read.message, read.hint);
    else if ('formerly' in read.value) ({ formerly } = read.value);
    else {
      const { id } = read.value;
      const first = lines.get(id);
      if (first !== undefined) {
        const message = `The id “${id}” stands here and on line ${first}.`;
        find(
          number,
          message,
          'Where both lines are one passage, keep the one that says what the text says; where they are two, take out the one that was published last: its passage gets another id.',
        );
      }
      lines.set(id, number);
      entries.push(read.value);
    }
  }
  if (!isWhole && findings.length === 0) {
    find(rows.length + 1, 'The last line is missing: the ledger was cut off.', restore);
  }
  if (findings.length === 0) findDangling(entries, lines, find);
  return { ledger: { formerly, entries }, findings };
}

type Row =
  | { ok: true; value: Entry | { formerly: readonly string[] } }
  | { ok: false; message: string; hint: string };

function readRow(row: string, isFirst: boolean): Row {
  let json: unknown;
  try {
    json = JSON.parse(row);
  } catch {
    const message = 'This line is no JSON; it may have been cut off.';
    return { ok: false, message, hint: restore };
  }
  const result = isFirst ? headSchema.safeParse(json) : entrySchema.safeParse(json);
  if (result.success) return { ok: true, value: result.data };
  const [issue] = result.error.issues;
  const field = issue?.path.join('.') ?? '';
  const message = isFirst
    ? `The first line of a ledger is {"ledger":${ledgerVersion}}; this one is something else.`
    : `This line is no address of a ledger${field && `: “${field}” is missing or not as it should be`}.`;
  return { ok: false, message, hint: restore };
}

/** Every id has to answer something. */
function findDangling(
  entries: readonly Entry[],
  lines: ReadonlyMap<string, number>,
  find: (line: number, message: string, hint: string) => void,
): void {
  const byId = entriesById(entries);
  for (const entry of entries) {
    if (finalTarget(entry, byId)) continue;
    const message = `The id “${entry.id}” leads nowhere: what it was merged into has no line.`;
    find(lines.get(entry.id) ?? 1, message, restore);
  }
}
