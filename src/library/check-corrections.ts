import type { Entry } from '../content/read-content.ts';
import type { InterviewFile } from '../content/read-interview-file.ts';
import type { CorrectionFields } from '../content/schemas/correction.ts';
import type { Permalinks } from '../permalinks/index.ts';
import { didYouMean } from '../problems/nearest.ts';
import { inFile, type Place, type Problem, type Finding } from '../problems/problem.ts';
import { correctablePlaces, type CorrectablePlaces } from './corrections.ts';
import { isInsideWord } from './inside-word.ts';
import { ledgerFile } from './settle-permalinks.ts';

/**
 * Checks that what the front matter says of corrections can be: that each was made in a place of this
 * interview, in words that are gone, after its source was published, and is named once.
 *
 * @param permalinks undefined where nobody knows which places there were
 * @param isNew no ledger says yet what addresses there were
 * @param today the day of this run; it decides about warnings alone, so that a commit which can be
 *   published once can be always
 */
export function checkCorrections(
  { slug, file, places, valid, draft }: Entry<InterviewFile>,
  permalinks: Permalinks | undefined,
  isNew: boolean,
  today: string,
): Problem[] {
  const { corrections = [], date: published = '' } = valid;
  if (corrections.length === 0) return [];
  const known = permalinks && correctablePlaces(draft, permalinks);
  const seen = new Map<string, number>();
  return corrections.flatMap((correction, index) => {
    const placeOf = (field: keyof CorrectionFields): Place =>
      places[`corrections.${index}.${field}`] ?? { line: 1, column: 1 };
    const findings: (Finding | null)[] = [
      checkDay(correction, published, today, placeOf('date')),
      checkTwice(correction, index, known, seen, placeOf('date')),
    ];
    if (known) {
      const ledger = isNew ? ledgerFile(slug) : null;
      findings.push(checkPlace(correction, known, ledger, placeOf('passage')));
      findings.push(checkBefore(correction, known, placeOf('before')));
    }
    return findings.flatMap((finding) => (finding ? [inFile(file, finding)] : []));
  });
}

function checkDay(
  { date }: CorrectionFields,
  published: string,
  today: string,
  place: Place,
): Finding | null {
  if (date < published) {
    const message = `A correction of ${date} cannot be: the source was published on ${published}.`;
    const hint = 'Write the day the correction was made, or mend the date of the interview.';
    return { id: 'correction-too-early', ...place, message, hint };
  }
  // Where the sun rises first it is tomorrow already.
  if (date <= dayAfter(today)) return null;
  const message = `A correction of ${date} is still to come.`;
  const hint = 'Write the day the correction was made.';
  return { id: 'correction-to-come', ...place, message, hint };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function checkTwice(
  { passage, ...correction }: CorrectionFields,
  index: number,
  known: CorrectablePlaces | undefined,
  seen: Map<string, number>,
  place: Place,
): Finding | null {
  const id = known?.standing.get(passage ?? '')?.id ?? passage;
  const { date, kind, before, note } = correction;
  const key = JSON.stringify([date, id, kind, before, note]);
  const first = seen.get(key);
  if (first === undefined) {
    seen.set(key, index);
    return null;
  }
  const message = `Correction ${index + 1} says the same as correction ${first + 1}.`;
  return { id: 'correction-twice', ...place, message, hint: 'Keep one of the two.' };
}

function checkPlace(
  { passage: id, kind, date }: CorrectionFields,
  { standing, retired }: CorrectablePlaces,
  missingLedger: string | null,
  place: Place,
): Finding | null {
  // Of a text that could not be read, no id is known and each may be right.
  if (id === undefined || standing.has(id) || standing.size === 0) return null;
  const gone = retired.get(id);
  if (gone) {
    if (kind === 'removal' || date <= gone.retired) return null;
    const message = `“${id}” was taken out on ${gone.retired}, before this correction of it.`;
    const hint = 'Name another passage, or say that it was taken out: kind: removal.';
    return { id: 'correction-misplaced', ...place, message, hint };
  }
  const near = didYouMean(
    idIn(id),
    standing.keys(),
    'Copy what stands behind # in the address of the passage.',
  );
  if (missingLedger === null) {
    const message = `There is no passage or section “${id}” in this interview.`;
    return { id: 'correction-misplaced', ...place, message, hint: near };
  }
  const message = `There is no passage or section “${id}” in this interview, and no ledger to say whether there was.`;
  const hint = `If it was published, take ${missingLedger} back from version control, or commit it where it was built; if it was renamed, write formerly first. If it is new: ${near}`;
  return { id: 'correction-misplaced', ...place, message, hint };
}

/** What was meant by an address that is written in place of its id. */
function idIn(address: string): string {
  const fragment = address.slice(address.lastIndexOf('#') + 1);
  try {
    return decodeURIComponent(fragment).normalize('NFC');
  } catch {
    return fragment;
  }
}

/** A clarification or an addition may leave the words before it as they were. */
function checkBefore(
  { passage: id, kind, before }: CorrectionFields,
  { standing }: CorrectablePlaces,
  place: Place,
): Finding | null {
  if (before === undefined || kind === 'clarification' || kind === 'addition') return null;
  const sought = id === undefined ? standing.values() : [standing.get(id)];
  for (const text of sought) {
    if (!text || !hasWords(text.text, before)) continue;
    const message = `“${before}” is said to be gone, and still stands in “${text.id}”.`;
    const hint = 'Correct the text too, or write here the words that stood in it before.';
    return { id: 'correction-not-made', ...place, message, hint };
  }
  return null;
}

/** Whether whole words of a text are these, however its lines are broken. */
function hasWords(text: string, words: string): boolean {
  const line = text.replaceAll('\n', ' ');
  for (let at = line.indexOf(words); at >= 0; at = line.indexOf(words, at + 1)) {
    if (!isInsideWord(line, at) && !isInsideWord(line, at + words.length)) return true;
  }
  return false;
}
