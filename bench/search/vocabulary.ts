import { between, generator, pick, type Random } from '../random.ts';

/**
 * Invented words in the order of their use: about 60,000 forms, short ones first as in speech. From
 * rank 150 on they come with their inflections (-s, -ed, -ing), each further down than its base.
 */
export function vocabulary(seed: number): string[] {
  const random = generator(seed);
  const taken = new Set<string>();
  const fresh = (syllables: number): string => {
    for (let more = 0; ; more += 0.02) {
      const word = inventedWord(random, Math.round(syllables + more));
      if (taken.has(word)) continue;
      taken.add(word);
      return word;
    }
  };
  const ranked = Array.from({ length: 150 }, (_, rank) => ({ form: fresh(1), at: rank }));
  for (let base = 0; base < 24_000; base++) {
    const word = fresh(base < 600 ? between(random, 1, 2) : between(random, 2, 3));
    // Bases are spread so that they and their inflections fill the ranks down to about 60,000.
    const at = 150 + base * 2.5;
    ranked.push({ form: word, at });
    for (const [ending, chance, lag] of inflections) {
      const form = inflected(word, ending);
      if (random() > chance || taken.has(form)) continue;
      taken.add(form);
      ranked.push({ form, at: at * (lag + random()) });
    }
  }
  return ranked.sort((a, b) => a.at - b.at).map(({ form }) => form);
}

/** Of as many syllables: no word of any language but by chance. */
export function inventedWord(random: Random, syllables: number): string {
  const syllable = (): string => pick(random, onsets) + pick(random, vowels) + pick(random, codas);
  return Array.from({ length: syllables }, syllable).join('');
}

/** Which endings, how many bases have them, and how much rarer the form is. */
const inflections = [
  ['s', 0.6, 1.2],
  ['ed', 0.45, 1.4],
  ['ing', 0.45, 1.5],
] as const;

/** As English spells them: `make` loses its e, and `…s` takes -es. */
function inflected(word: string, ending: 's' | 'ed' | 'ing'): string {
  if (ending === 's') return /(?:s|st)$/u.test(word) ? `${word}es` : `${word}s`;
  return word.replace(/e$/u, '') + ending;
}

const onsets = 'b b c d d f g h k l l m m n n p p r r s s t t v w br ch gr pl sh st th tr'.split(
  ' ',
);
const vowels = 'a a a e e e i i o o u ai ea oo'.split(' ');
const codas = ['', '', '', '', '', '', ...'l n r s t nd'.split(' ')];
