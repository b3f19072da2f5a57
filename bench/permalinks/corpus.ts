import { between, generator, pick, type Random } from '../random.ts';
import { conversation, type Manner } from './conversation.ts';
import { englishLike } from './english-like.ts';
import { arabicLike, japaneseLike } from './other-scripts.ts';
import type { Language, Text } from './text.ts';

/** Invented conversations of 50 to 600 passages, the same for the same seed; every sixth is in another script. */
export function corpus(size: number, seed: number): Text[] {
  return Array.from({ length: size }, (_, index) => {
    const random = generator(seed * 1_000 + index);
    return conversation(random, languageOf(index, random), mannerOf(random));
  });
}

function languageOf(index: number, random: Random): Language {
  if (index % 12 === 5) return japaneseLike(random);
  return index % 12 === 11 ? arabicLike(random) : englishLike(random);
}

function mannerOf(random: Random): Manner {
  return {
    passages: Math.round(50 * 12 ** random()),
    speakers: between(random, 2, 5),
    sections: pick(random, [true, false]),
    timestamps: random() < 0.25,
  };
}
