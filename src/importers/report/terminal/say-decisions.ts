import type { Unit } from '../../types.ts';
import { groupReasons } from '../group-reasons.ts';
import { columns, cutTo, wrap } from './lay-out.ts';

interface Decision {
  readonly line: number;
  readonly reason: string;
  readonly text: string;
}

/** How many reasons are told, how many places of each with their words, and how many more by their lines. */
const most = { reasons: 12, places: 3, lines: 12 };

/** Says each reason once, with the places it is about. */
export function sayDecisions(decisions: readonly Decision[], unit: Unit): string[] {
  const groups = groupReasons(decisions);
  const told = groups.slice(0, most.reasons).flatMap(({ reason, all }) => [
    ...wrap(`${reason}${all.length > 1 ? ` (${all.length.toLocaleString('en')} times)` : ''}`, 2),
    ...all.slice(0, most.places).map(({ line, text }) => {
      // What became of a link has no words: they are kept.
      if (text === '') return `    ${unit} ${line}`;
      const place = `    ${unit} ${line}: `;
      return place + cutTo(text, columns - place.length);
    }),
    ...sayLines(all.slice(most.places), unit),
  ]);
  const rest = groups.slice(most.reasons).flatMap(({ all }) => all);
  if (rest.length === 0) return told;
  return [
    ...told,
    `  and ${rest.length.toLocaleString('en')} more, each for a reason of its own; --report shows all`,
  ];
}

function sayLines(decisions: readonly Decision[], unit: Unit): string[] {
  if (decisions.length === 0) return [];
  const lines = decisions.slice(0, most.lines).map(({ line }) => line);
  const more = decisions.length - lines.length;
  const sum = more > 0 ? ` and ${more.toLocaleString('en')} more` : '';
  return wrap(`and ${unit}${decisions.length === 1 ? '' : 's'} ${lines.join(', ')}${sum}`, 4);
}

/** How many there are of one kind of thing, with the first words of some. */
export function sayPieces(
  title: string,
  pieces: readonly { readonly line: number; readonly text: string }[],
  unit: Unit,
): string[] {
  const shown = pieces.slice(0, most.places).map(({ line, text }) => {
    const place = `  ${unit} ${line}: `;
    return place + cutTo(text, columns - place.length);
  });
  const more = pieces.length - shown.length;
  return [
    `${title}${pieces.length.toLocaleString('en')}`,
    ...shown,
    ...(more > 0 ? [`  and ${more.toLocaleString('en')} more`] : []),
  ];
}
