import { catalogue, type ProblemId, type Severity } from './catalogue.ts';

/**
 * One mistake (or one thing worth knowing) in the content, as data.
 *
 * How it is shown is somebody else's business: see `report.ts`. What kinds there are, and what each
 * means, stands in `catalogue.ts`.
 */
export interface Problem {
  /** Which kind it is: a key of the catalogue, such as `unknown-film`. */
  readonly id: ProblemId;
  /** An `error` fails the command; a `warning` is only printed. */
  readonly severity: Severity;
  /** Path relative to the folder that holds it, with `/`; `interviews/her.md`. */
  readonly file: string;
  /** 1-based, as editors count. */
  readonly line: number;
  /** 1-based, in UTF-16 code units, as editors count. */
  readonly column: number;
  /** What is wrong, in one sentence without line breaks. */
  readonly message: string;
  /** How to mend it. */
  readonly hint: string;
}

/** Where a problem is, inside a file that is known from elsewhere. */
export interface Place {
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
}

/** A problem of a text whose file the finder does not know. */
export interface Finding extends Place {
  readonly id: ProblemId;
  readonly message: string;
  readonly hint: string;
}

/** Says which file a finding is in. */
export function inFile(file: string, finding: Finding): Problem {
  return {
    id: finding.id,
    severity: catalogue[finding.id].severity,
    file,
    line: finding.line,
    column: finding.column,
    message: onOneLine(finding.message),
    hint: onOneLine(finding.hint),
  };
}

/** Messages repeat words of files, and those may hold anything. */
function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** A problem of a file as a whole. */
export function ofFile(id: ProblemId, file: string, message: string, hint: string): Problem {
  return inFile(file, { id, line: 1, column: 1, message, hint });
}

/** Sorts by file, line, column and id, so that two runs print the same thing. */
export function byPlace(a: Problem, b: Problem): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.id, b.id) ||
    compare(a.message, b.message)
  );
}

/** The problems of a run by place, each of them once. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const sorted = problems.toSorted(byPlace);
  return sorted.filter((problem, index) => {
    const before = sorted[index - 1];
    return !before || byPlace(before, problem) !== 0;
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
