/**
 * Why a build stopped, in a line where it is a matter of the machine and not of the site: a full disk
 * ends in the words of whichever program met it first. Else what the error says.
 */
export function explainFailure(error: unknown): string {
  const said = saidBy(error);
  const known = reasons.find(({ signs }) => said.some((text) => signs.test(text)));
  if (!known) return error instanceof Error ? error.message : String(error);
  const where = said.map((text) => /'([^']+)'/.exec(text)?.[1]).find((file) => file !== undefined);
  return where === undefined ? known.reason : `${known.reason} It was writing ${where}.`;
}

/** By the codes of Node and the words of the C library. */
const reasons = [
  { signs: /\bENOSPC\b|no space left on device/i, reason: 'The disk is full.' },
  { signs: /\bEDQUOT\b|quota exceeded/i, reason: 'Your share of the disk is used up.' },
  { signs: /\bEFBIG\b|file too large/i, reason: 'A file is larger than this machine allows.' },
  { signs: /\bEROFS\b|read-only file system/i, reason: 'The disk can only be read.' },
  { signs: /\b(?:EACCES|EPERM)\b|permission denied/i, reason: 'A file may not be written.' },
  { signs: /\bE[MN]FILE\b|too many open files/i, reason: 'Too many files are open.' },
] as const;

/** What an error says, and what brought it about. */
function saidBy(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  const code = 'code' in error ? ` ${String(error.code)}` : '';
  const parts = error instanceof AggregateError ? (error.errors as unknown[]) : [];
  const causes = error.cause === undefined ? parts : [error.cause, ...parts];
  return [error.message + code, ...causes.flatMap(saidBy)];
}
