import { answersTo, type Names, surname, withoutArticle } from './names.ts';

/** The labels an import gives where the source has none. */
export interface OwnLabels {
  readonly asks: string;
  readonly answers: string;
}

/**
 * Short labels for unmarked turns: the interviewer’s name without its article, and the surname of
 * whoever is interviewed, or the whole name where that could mean the other.
 *
 * “The Playlist” and “Spike Jonze” → `Playlist` and `Jonze`.
 */
export function ownLabels({ interviewer, subjects: [subject] }: Names): OwnLabels {
  const asks = firstFitting([withoutArticle(interviewer ?? ''), 'Interviewer']);
  if (!subject) return { asks, answers: 'Interviewee' };
  const { name } = subject;
  const short = surname(name);
  const isTaken = (label: string): boolean => answersTo(label, asks) || answersTo(asks, label);
  // `#x` could hardly be read as a label.
  const isName = /^\p{L}/u.test(short);
  const choices = isName && !isTaken(short) ? [short, name] : [name];
  const answers = firstFitting([...choices.filter((label) => label !== asks), 'Interviewee']);
  return { asks, answers };
}

/** A colon would end the label where it stands. */
function firstFitting(labels: readonly string[]): string {
  return labels.find((label) => label !== '' && !/[:：]/u.test(label)) ?? '';
}
