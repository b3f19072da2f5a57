import type { Change, Difference } from '../../again/index.ts';
import type { Part } from '../../again/compare-paragraphs.ts';
import { columns, count, cutTo, wrap } from './lay-out.ts';
import type { Paint } from './paint.ts';

/** How many fields and paragraphs are shown. */
const most = 12;

/** What a second import knows otherwise than the interview that is there. */
export function sayDifference({ fields, changes }: Difference, paint: Paint): string[] {
  const lines: string[] = [];
  for (const { field, before, after } of fields.slice(0, most)) {
    lines.push(cutLine(`${field}: ${before ?? '(nothing)'} → ${after}`));
  }
  lines.push(...sayMore(fields.length, 'field'));
  if (!changes)
    return [...lines, ...wrap('The texts have too little in common to be compared.', 2)];
  for (const change of changes.slice(0, most)) lines.push(...sayChange(change, paint));
  return [...lines, ...sayMore(changes.length, 'paragraph')];
}

/** `Passages  2 changed, 1 added`. */
export function countChanges(changes: readonly Change[]): string {
  const kinds = Map.groupBy(changes, ({ kind }) => kind);
  const said = Array.from(
    kinds,
    ([kind, of]) => `${of.length.toLocaleString('en')} ${words[kind]}`,
  );
  return said.join(', ');
}

const words: Readonly<Record<Change['kind'], string>> = {
  added: 'added',
  removed: 'removed',
  changed: 'changed',
  speaker: 'said by somebody else',
};

function sayMore(all: number, noun: string): string[] {
  return all > most ? [`  and ${count(all - most, noun)} more`] : [];
}

function sayChange(change: Change, paint: Paint): string[] {
  const { text, speaker } = change.said;
  const who = speaker === null ? '' : `${cutTo(speaker, 20)}: `;
  switch (change.kind) {
    case 'added':
      return [paint.added(cutLine(`+ ${who}${text}`))];
    case 'removed':
      return [paint.removed(cutLine(`- ${who}${text}`))];
    case 'speaker':
      return [cutLine(`~ ${change.before ?? 'nobody'} → ${speaker ?? 'nobody'}: ${text}`)];
    case 'changed':
      return wrap(`~ ${who}${sayParts(change.parts)}`, 2).slice(0, 6);
  }
}

function cutLine(line: string): string {
  return `  ${cutTo(line, columns - 2)}`;
}

/** The words around each change, as git’s word diff writes them: `the [-boat-]{+ship+} was`. */
function sayParts(parts: readonly Part[]): string {
  return parts
    .map(({ kind, text }, index) => {
      if (kind === 'added') return `{+${shorten(text, true, true)}+}`;
      if (kind === 'removed') return `[-${shorten(text, true, true)}-]`;
      return shorten(text, index > 0, index < parts.length - 1);
    })
    .join('');
}

/** How much of a stretch is shown at each of its ends. */
const around = 30;

/** The ends of a stretch, as far as there is a change beside them. */
function shorten(text: string, after: boolean, before: boolean): string {
  if (text.length <= 2 * around + 2) return text;
  const start = after ? text.slice(0, around) : '';
  const end = before ? text.slice(-around) : '';
  return `${start}…${end}`;
}
