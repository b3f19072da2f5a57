/**
 * Invented sentences, the same for the same number and different for different ones.
 *
 * @example sentence(3) → 'A clerk folds the harbour while the slow orchard forgets a lamp.'
 */
export function sentence(number: number): string {
  const noun = (step: number): string => at(nouns, number * 5 + step * 3);
  const verb = (step: number): string => at(verbs, number * 3 + step * 5);
  const adjective = (step: number): string => at(adjectives, number * 7 + step);
  const shapes = [
    `The ${adjective(0)} ${noun(0)} ${verb(0)} the ${noun(1)} ${at(times, number)}.`,
    `Nobody ${verb(0)} a ${noun(0)} ${at(times, number)}, and so the ${noun(1)} ${verb(1)} the ${adjective(1)} ${noun(2)}.`,
    `A ${noun(0)} ${verb(0)} the ${noun(1)} while the ${adjective(0)} ${noun(2)} ${verb(1)} a ${noun(3)}.`,
    `Whoever ${verb(0)} the ${adjective(0)} ${noun(0)} ${at(times, number)} also ${verb(1)} the ${noun(1)}.`,
  ];
  return at(shapes, number);
}

/** As many whole sentences as it takes to reach a number of words. */
export function prose(words: number, first: number): string {
  const sentences: string[] = [];
  for (let number = first, written = 0; written < words; number++) {
    const next = sentence(number);
    sentences.push(next);
    written += next.split(' ').length;
  }
  return sentences.join(' ');
}

function at(list: readonly string[], index: number): string {
  return list[index % list.length] ?? '';
}

const nouns =
  'lamp harbour orchard clerk ladder winter kettle corridor umbrella violin quarry ferry mirror bakery comet'.split(
    ' ',
  );
const verbs = 'folds carries forgets paints answers crosses measures borrows lights mends'.split(
  ' ',
);
const adjectives = 'slow patient yellow hollow distant careful wooden'.split(' ');
const times = [
  'before the rain',
  'after the second reel',
  'twice a year',
  'without a word',
  'on the stairs',
  'as the light goes',
];
