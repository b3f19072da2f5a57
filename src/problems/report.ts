import type { Problem } from './problem.ts';

export const formats = ['terminal', 'github', 'json'] as const;
export type Format = (typeof formats)[number];

/**
 * Shows the problems of a run.
 *
 * - `terminal`: for people, two lines a problem;
 * - `github`: annotations for a workflow's log, one line a problem;
 * - `json`: `{problems: Problem[], errors, warnings}`, for programs.
 *
 * @param folder what the files are relative to, as it should be shown; `content`
 */
export function report(problems: readonly Problem[], format: Format, folder: string): string {
  switch (format) {
    case 'terminal':
      return terminal(problems, folder);
    case 'github':
      return problems.map((problem) => annotation(problem, folder)).join('\n');
    case 'json': {
      const { errors, warnings } = count(problems);
      return escapeHidden(JSON.stringify({ problems, errors, warnings }, null, 2));
    }
  }
}

/** True where nothing may be published. */
export function fails(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

export function count(problems: readonly Problem[]): { errors: number; warnings: number } {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

function terminal(problems: readonly Problem[], folder: string): string {
  const lines = problems.map((problem) => {
    const place = `${visible(pathOf(problem, folder))}:${problem.line}:${problem.column}`;
    return `${place}  ${problem.severity}  ${visible(problem.message)}  [${problem.id}]\n    → ${visible(problem.hint)}`;
  });
  const { errors, warnings } = count(problems);
  const summary = [plural(errors, 'error'), ...(warnings > 0 ? [plural(warnings, 'warning')] : [])];
  return [...lines, ...(problems.length > 0 ? [`${summary.join(', ')}.`] : [])].join('\n');
}

function annotation(problem: Problem, folder: string): string {
  const { severity, line, column, id } = problem;
  const file = property(pathOf(problem, folder));
  const text = data(`${problem.message} ${problem.hint}`);
  return `::${severity} file=${file},line=${line},col=${column},title=${property(id)}::${text}`;
}

/** Files in public/ are named from the repository, all others from the content folder. */
function pathOf({ file }: Problem, folder: string): string {
  if (file.startsWith('public/') || folder === '.') return file;
  return file === '.' ? folder : `${folder}/${file}`;
}

const hidden = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** Characters that would act on a terminal are shown by their code points. */
export function visible(text: string): string {
  return text.replace(hidden, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `<U+${code}>`;
  });
}

/** The same for JSON, which has escapes of its own and line feeds between its lines. */
function escapeHidden(json: string): string {
  return json.replace(hidden, (character) =>
    character === '\n'
      ? character
      : Array.from({ length: character.length }, (_, index) => {
          const unit = character.charCodeAt(index).toString(16).padStart(4, '0');
          return `\\u${unit}`;
        }).join(''),
  );
}

/** GitHub's escapes for the text of a workflow command. */
function data(text: string): string {
  return visible(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
