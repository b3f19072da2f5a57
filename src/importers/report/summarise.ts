import { pictureBeside } from '../markdown/write-caption.ts';
import type { Plan } from '../plan-import.ts';
import { countSpeakers } from './count-speakers.ts';
import { groupTurns } from './group-turns.ts';
import { shapes } from './shapes.ts';
import { count, cutTo, wrap } from './terminal/lay-out.ts';
import { paintWith, type Paint } from './terminal/paint.ts';
import { sayDecisions, sayPieces } from './terminal/say-decisions.ts';
import { countChanges, sayDifference } from './terminal/say-difference.ts';
import { saySpeakers } from './terminal/say-speakers.ts';

/**
 * What an import understood, for an editor to read on a terminal of 80 columns: what is certain first,
 * then what somebody should look at. Ends with a line break.
 */
export function summarise(plan: Plan, { colour }: { readonly colour: boolean }): string {
  const paint = paintWith(colour);
  const { document, imported } = plan;
  const { doubts, omitted, gaps, words } = imported;
  const isRead = document.encoding !== undefined && document.encoding !== 'UTF-8';
  const lines = [
    ...(isRead ? [field('Read as', document.encoding ?? '', paint)] : []),
    field('Told apart', shapes[imported.shape], paint),
    ...sayConversation(plan, paint),
    ...sayRest(plan, paint),
    ...sayStatements(plan, paint),
    field('Left out', omitted.length === 0 ? 'nothing' : count(omitted.length, 'piece'), paint),
    ...sayDecisions(omitted, document.unit),
    field('Words', `${words.in} in, ${words.out} out`, paint),
    field('To fill in', gaps.join(', ') || 'nothing', paint),
    ...sayPictures(plan, paint),
    sayDoubts(doubts.length, paint),
    ...sayDecisions(doubts, document.unit),
    ...sayAgain(plan, paint),
  ];
  return `${lines.join('\n')}\n`;
}

/** A name, and what goes into more than one line below itself. */
function field(name: string, value: string, paint: Paint): string {
  const lines = wrap(value, nameWidth);
  return `${paint.title(name.padEnd(nameWidth))}${lines.join('\n').trimStart()}`;
}

const nameWidth = 14;

function sayDoubts(number: number, paint: Paint): string {
  const name = paint.title('Doubtful'.padEnd(nameWidth));
  if (number === 0) return name + paint.certain('nothing');
  return name + paint.doubtful(`${count(number, 'decision')} that a person should look at`);
}

function sayConversation({ imported }: Plan, paint: Paint): string[] {
  const { introduction, turns } = groupTurns(imported.pieces, imported.cast);
  const first = introduction[0];
  const paragraphs = count(introduction.length, 'paragraph');
  const opening = first === undefined ? 'none' : `${paragraphs}: ${cutTo(first, 44)}`;
  const speakers = countSpeakers(imported);
  const number = `${turns.length.toLocaleString('en')}, of ${count(speakers.length, 'speaker')}`;
  return [
    field('Introduction', opening, paint),
    field('Turns', turns.length === 0 ? 'none' : number, paint),
    ...saySpeakers(speakers, paint),
  ];
}

function sayRest({ document, imported: { pieces, notes } }: Plan, paint: Paint): string[] {
  const kinds = [
    ['heading', 'Headings'],
    ['caption', 'Captions'],
    ['pull-quote', 'Pull-quotes'],
  ] as const;
  const lines = kinds.flatMap(([kind, title]) => {
    const found = pieces.filter((piece) => piece.kind === kind);
    return found.length === 0
      ? []
      : sayPieces(paint.title(title.padEnd(nameWidth)), found, document.unit);
  });
  const ofDocument = sayPieces(
    paint.title('Notes'.padEnd(nameWidth)),
    notesOf(document.notes),
    document.unit,
  );
  const counts = Array.from(
    Map.groupBy(notes, ({ kind }) => kind),
    ([kind, of]) => `${of.length.toLocaleString('en')} ${kind}`,
  );
  return [
    ...lines,
    ...(document.notes.length > 0 ? ofDocument : []),
    ...(counts.length > 0 ? [field('Brackets', counts.join(', '), paint)] : []),
  ];
}

function notesOf(notes: Plan['document']['notes']): { line: number; text: string }[] {
  return notes.map(({ line, paragraphs }) => ({ line, text: paragraphs[0]?.text ?? '' }));
}

function sayStatements({ imported: { statements } }: Plan, paint: Paint): string[] {
  const { edited, credits } = statements;
  return [
    ...(edited ? [field('Edited', cutTo(edited.text, 66), paint)] : []),
    ...credits.slice(0, 6).map(({ text }) => field('Credit', cutTo(text, 66), paint)),
    ...(credits.length > 6
      ? [`${' '.repeat(nameWidth)}and ${count(credits.length - 6, 'credit')} more`]
      : []),
  ];
}

/** Only their names are in the source; until the pictures are there, the check finds none. */
function sayPictures({ imported: { pieces } }: Plan, paint: Paint): string[] {
  const found = pieces.flatMap((piece) =>
    piece.kind === 'caption' ? (pictureBeside(piece.src ?? '') ?? []) : [],
  );
  if (found.length === 0) return [];
  const shown = found.slice(0, 6).map((path) => cutTo(path.slice(2), 60));
  const more = found.length > 6 ? ` and ${(found.length - 6).toLocaleString('en')} more` : '';
  return [field('To put beside', `the interview: ${shown.join(', ')}${more}`, paint)];
}

function sayAgain({ again }: Plan, paint: Paint): string[] {
  if (again.kind === 'unchanged')
    return [field('Unchanged', 'the interview that is there says all this', paint)];
  if (again.kind !== 'differs') return [];
  const { fields, changes } = again.difference;
  const counts = [
    ...(fields.length > 0 ? [count(fields.length, 'field')] : []),
    ...(changes && changes.length > 0 ? [`paragraphs: ${countChanges(changes)}`] : []),
  ];
  const line = field('Differs', counts.join('; ') || 'altogether', paint);
  return [
    line,
    ...wrap('from the interview that is there, which is left as it is:', 2),
    ...sayDifference(again.difference, paint),
  ];
}
