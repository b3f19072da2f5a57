import { between, pick, pickByRank, type Random } from '../../random.ts';
import { type Entry, type Language, newWords, type Text, type Word } from '../text.ts';

/*
 * Edits of words. Each takes a text and returns what a proof-reader made of it; the words say
 * where they come from.
 */

/** A letter wrong, or put right, in a share of the words. */
export function respelt(text: Text, random: Random, share: number): Text {
  return eachWord(text, (word) => (random() < share ? [misspelt(word, random)] : [word]));
}

/** Three names are written otherwise throughout. */
export function renamed(text: Text, random: Random): Text {
  const names = Array.from({ length: 3 }, () => pick(random, text.language.names));
  const corrected = new Map(names.map((name) => [name, otherSpelling(name, random)]));
  return eachWord(text, (word) => {
    const name = names.find((one) => word.text.startsWith(one));
    const correct = name === undefined ? undefined : corrected.get(name);
    if (name === undefined || correct === undefined) return [word];
    return [{ ...word, text: correct + word.text.slice(name.length), kept: word.kept * 0.7 }];
  });
}

/** Commas put in and taken out, sentences joined and parted, in a share of the entries. */
export function repunctuated(text: Text, random: Random, share: number): Text {
  const { comma, stop } = text.language.marks;
  return eachEntry(text, random, share, (words) =>
    words.map((word) => {
      const chance = random();
      if (text.language.glue === '' || chance > 0.2) return word;
      if (word.text.endsWith(comma)) return { ...word, text: word.text.slice(0, -comma.length) };
      if (word.text.endsWith(stop))
        return { ...word, text: word.text.slice(0, -stop.length) + comma };
      if (chance < 0.05) return { ...word, text: word.text + comma };
      if (chance < 0.08) return { ...word, text: word.text.toLowerCase() };
      return word;
    }),
  );
}

/** “Um”, “you know” and words said twice are gone, throughout. */
export function tidied(text: Text): Text {
  const { fillers, glue } = text.language;
  const patterns = fillers.map((filler) =>
    newWords(text.language, filler).map((word) => word.text),
  );
  return withWords(text, ({ words }) => {
    const left: Word[] = [];
    let silent = 0;
    for (const [at, word] of words.entries()) {
      const filler = patterns.find((one) =>
        one.every((part, index) => words[at + index]?.text === part),
      );
      if (filler && filler.length < words.length) silent = Math.max(silent, filler.length);
      const isSaidTwice = glue !== '' && left.at(-1)?.text === word.text;
      if (silent === 0 && !isSaidTwice) left.push(word);
      silent = Math.max(0, silent - 1);
    }
    return left.length > 0 ? left : words;
  });
}

/** A share of the words, in a share of the entries, is said otherwise. */
export function reworded(text: Text, random: Random, share: number, entries = 1): Text {
  return eachEntry(text, random, entries, (words) => {
    const result = words.flatMap((word) => {
      if (random() >= share) return [word];
      const chance = random();
      const other = { ...word, text: pickByRank(random, text.language.words), kept: 0 };
      if (chance < 0.2) return [];
      if (chance < 0.4) return [word, { ...other, from: null }];
      return [other];
    });
    return result.length > 0 ? result : words;
  });
}

function misspelt(word: Word, random: Random): Word {
  const letters = Array.from(word.text);
  if (letters.length < 3) return word;
  const at = between(random, 1, letters.length - 2);
  const [before, letter] = letters.slice(at - 1, at + 1);
  const chance = random();
  const change = chance < 0.4 ? [] : chance < 0.7 ? [letter, letter] : [before];
  letters.splice(at, 1, ...change.flatMap((one) => one ?? []));
  return { ...word, text: letters.join(''), kept: word.kept * (1 - 1 / letters.length) };
}

function otherSpelling(name: string, random: Random): string {
  const letters = Array.from(name);
  letters.splice(
    between(random, 0, letters.length - 1),
    1,
    pick(random, letters),
    pick(random, letters),
  );
  return letters.join('');
}

export function eachEntry(
  text: Text,
  random: Random,
  share: number,
  change: (words: readonly Word[], entry: Entry, language: Language) => readonly Word[],
): Text {
  return withWords(text, (entry) =>
    entry.kind === 'passage' && random() < share
      ? change(entry.words, entry, text.language)
      : entry.words,
  );
}

function eachWord(text: Text, change: (word: Word) => Word[]): Text {
  return withWords(text, ({ words }) => words.flatMap(change));
}

function withWords(text: Text, change: (entry: Entry) => readonly Word[]): Text {
  return {
    ...text,
    entries: text.entries.map((entry) => ({ ...entry, words: change(entry) })),
  };
}
