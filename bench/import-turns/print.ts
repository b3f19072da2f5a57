import { fold } from './fold.ts';
import { isPerfect, type Score } from './score.ts';

export interface Result {
  /** Path of its folder within all cases. */
  readonly name: string;
  /** null: no reader yet. */
  readonly score: Score | null;
  /** Why the import refused it, and all of its turns are wrong. */
  readonly refusal: string | null;
}

/** The table of cases and the line of totals. Ends with a line break. */
export function printResults(results: readonly Result[]): string {
  const width = Math.max(...results.map(({ name }) => name.length), 'total'.length);
  const row = (name: string, cells: readonly (string | number)[], rest = ''): string =>
    `${name.padEnd(width)}${cells.map((cell) => String(cell).padStart(10)).join('')}  ${rest}`.trimEnd();
  const head = ['turns', 'exact', 'wrong', 'doubtful', 'extra', 'invented'];
  const lines = results.map(({ name, score, refusal }) =>
    score
      ? row(name, cellsOf([score]), refusal ?? remark(score))
      : `${name.padEnd(width)}  no reader yet`,
  );
  const scores = results.flatMap(({ score }) => (score ? [score] : []));
  const perfect = scores.filter(isPerfect).length;
  const turns = sum(scores, ({ expected }) => expected);
  const exact = sum(scores, ({ exact }) => exact);
  const share = turns === 0 ? '' : `${((100 * exact) / turns).toFixed(1)} % of turns exact, `;
  return [
    row('', head),
    ...lines,
    row('total', cellsOf(scores)),
    `${share}${perfect} of ${scores.length} files perfect; ${results.length - scores.length} not read`,
    '',
  ].join('\n');
}

/** Of one case every wrong turn beside what stands in its place. */
export function printWrong({ name, score }: Result): string {
  if (!score || isPerfect(score)) return '';
  const wrong = score.wrong.map(({ turn, found, isDoubtful }) => {
    const sure = isDoubtful ? 'doubtful' : 'SURE';
    const who = `${turn.speaker ?? '-'} (${turn.role ?? '-'}): ${opening(turn.text)}`;
    const instead = found
      ? `line ${found.line} ${found.speaker} (${found.role}): ${opening(found.text)}`
      : 'no turn';
    return `  ${who}\n    ${sure}; found ${instead}`;
  });
  return `\n${name}\n${wrong.join('\n')}\n`;
}

function cellsOf(scores: readonly Score[]): number[] {
  return [
    sum(scores, ({ expected }) => expected),
    sum(scores, ({ exact }) => exact),
    sum(scores, ({ wrong }) => wrong.length),
    sum(scores, ({ wrong }) => wrong.filter(({ isDoubtful }) => isDoubtful).length),
    sum(scores, ({ extra }) => extra),
    sum(scores, ({ invented }) => invented.length),
  ];
}

function remark({ invented, introduction }: Score): string {
  const remarks: string[] = [];
  if (invented.length > 0) remarks.push(`invented ${invented.slice(0, 4).join(', ')}`);
  if (introduction) remarks.push(`introduction ${introduction[0]}, found ${introduction[1]}`);
  return remarks.join('; ');
}

function opening(text: string): string {
  const words = fold(text);
  return words.length > 90 ? `${words.slice(0, 55)} […] ${words.slice(-30)}` : words;
}

function sum<T>(list: readonly T[], of: (one: T) => number): number {
  return list.reduce((total, one) => total + of(one), 0);
}
