import type { Change } from '../permalinks/index.ts';
import { visible } from '../problems/report.ts';
import { countChanges, sayCounts } from './count-changes.ts';
import type { Settled } from './settle-permalinks.ts';

/** Characters of a text that are shown. */
const shown = 140;

/** Characters of a text that are shown on each side of what was changed. */
const context = 30;

/**
 * Says for people what an edit does to addresses, interview by interview, with the words: before it
 * is published.
 */
export function tellChanges(settled: readonly Settled[]): string {
  const changed = settled.filter(({ isStale }) => isStale);
  const same = settled.length - changed.length;
  const lines = changed.flatMap(tellInterview);
  if (same > 0)
    lines.push(`${same === 1 ? '1 interview is' : `${same} interviews are`} as before.`);
  if (settled.length === 0) lines.push('There is no interview yet.');
  return lines.join('\n');
}

function tellInterview(one: Settled): string[] {
  const { slug, was, takenOver, changes } = one;
  const counts = countChanges(one);
  if (was === null && takenOver.length === 0) {
    return [
      `${visible(slug)}: new, ${counts.added} ${counts.added === 1 ? 'address' : 'addresses'}`,
    ];
  }
  const from = takenOver.map((old) => ` (was ${visible(old.slug)})`).join('');
  const kept = counts.kept > 0 ? `${counts.kept} kept, ` : '';
  return [`${visible(slug)}${from}: ${kept}${sayCounts(counts)}`, ...changes.flatMap(tellChange)];
}

function tellChange(change: Change): string[] {
  const { kind, entry } = change;
  const words = quote(entry.text);
  switch (change.kind) {
    case 'edited':
      return tellEdit(kind, entry.id, change.was, entry.text);
    case 'split':
      return [line(kind, entry.id, `${words}, a part of ${visible(change.of)} before`)];
    case 'merged':
      return [line(kind, entry.id, `${words}, now in ${visible(change.entry.into)}`)];
    default:
      return [line(kind, entry.id, words)];
  }
}

/** The part that differs, and a few words round it. */
function tellEdit(kind: string, id: string, was: string, is: string): string[] {
  const most = Math.min(was.length, is.length);
  let start = 0;
  while (start < most && was[start] === is[start]) start++;
  let end = 0;
  while (end < most - start && was.at(-1 - end) === is.at(-1 - end)) end++;
  const from = start > context ? was.lastIndexOf(' ', start - context) + 1 : 0;
  const part = (text: string): string => {
    const to = text.indexOf(' ', text.length - end + context);
    const words = text.slice(from, to < 0 ? undefined : to);
    return quote(`${from > 0 ? '… ' : ''}${words}${to < 0 ? '' : ' …'}`);
  };
  return [line(kind, id, part(was)), line('', '→', part(is))];
}

function line(kind: string, id: string, words: string): string {
  return `  ${kind.padEnd(8)}  ${visible(id)}  ${words}`;
}

function quote(text: string): string {
  const words = text.replace(/\s+/gu, ' ');
  return `“${visible(words.length > shown ? `${words.slice(0, shown)}…` : words)}”`;
}
