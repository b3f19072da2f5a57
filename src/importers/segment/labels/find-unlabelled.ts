import { roleWord } from '../../cast/role-words.ts';
import type { Paragraph } from '../../types.ts';
import { asks } from '../asks.ts';
import { isSetApart } from './set-apart.ts';
import type { FoundLabel, Unlabelled } from './label-system.ts';

/** Weighs who speaks where no label stands. */
export function findUnlabelled(
  paragraphs: readonly Paragraph[],
  labels: ReadonlyMap<number, FoundLabel>,
  established: readonly string[],
): Unlabelled {
  const places = [...labels.keys()];
  const isLabelled = (at: number): boolean => labels.has(at);
  const textAt = (at: number): string => paragraphs[at]?.text ?? '';
  const asked = places.filter((at) => asks(textAt(at)));
  const hasAsking = established.some((label) => roleWord(label) === 'asks');
  const first = places[0] ?? 0;
  const plain = paragraphs.filter(({ at }) => at >= first - 1 && !isLabelled(at));

  // Somebody is labelled who asks, and nobody who answers.
  const onlyAsks = established.length === 1 && (hasAsking || asked.length >= places.length * 0.5);
  if (onlyAsks) {
    const answered = places.filter((at) => at + 1 < paragraphs.length && !isLabelled(at + 1));
    return answered.length >= places.length * 0.8 ? 'answers' : 'continues';
  }
  if (hasAsking || asked.length >= places.length * 0.3) return 'continues';

  // Nobody who is labelled asks, and somebody else does.
  const setApart = plain.filter(isSetApart);
  if (
    setApart.length >= 2 &&
    setApart.filter(({ text }) => asks(text)).length >= setApart.length * 0.4
  )
    return 'asks';
  const questions = plain.filter(({ at, text }) => asks(text) && isLabelled(at + 1));
  return questions.length >= 3 && questions.length >= plain.length * 0.4 ? 'asks' : 'continues';
}
