import { between, pick, type Random } from '../../random.ts';
import { isTimestamp, timestamp } from '../conversation.ts';
import { newWords, type Text } from '../text.ts';
import { eachEntry } from './words.ts';

/* Edits of what stands round the words: times, brackets, labels. */

/** Times in front of a share of the passages. */
export function stamped(text: Text, random: Random, share: number): Text {
  let seconds = 0;
  return eachEntry(text, random, share, (words, _, language) => {
    seconds += between(random, 4, 60);
    return [...newWords(language, timestamp(seconds)), ...words];
  });
}

/** No times in front of a share of the passages. */
export function unstamped(text: Text, random: Random, share: number): Text {
  return eachEntry(text, random, share, (words) =>
    isTimestamp(words[0]?.text ?? '') && words.length > 1 ? words.slice(1) : words,
  );
}

/** `[laughs]`, `[inaudible]` and editors' explanations in a share of the passages. */
export function bracketed(text: Text, random: Random, share: number): Text {
  return eachEntry(text, random, share, (words, _, language) => {
    const name = pick(random, language.names);
    const bracket = pick(random, ['[laughs]', '[laughter]', '[inaudible]', `[the first ${name}]`]);
    const at = between(random, 0, words.length);
    return [...words.slice(0, at), ...newWords(language, bracket), ...words.slice(at)];
  });
}

/** Every speaker is called otherwise. */
export function relabelled(text: Text): Text {
  const label = (speaker: string | null): string | null =>
    speaker === null ? null : speaker.replace('Speaker ', 'S').toUpperCase();
  return {
    ...text,
    entries: text.entries.map((entry) => ({ ...entry, speaker: label(entry.speaker) })),
  };
}

/** A share of the passages was put into somebody else's mouth. */
export function reattributed(text: Text, random: Random, share: number): Text {
  const speakers = [...new Set(text.entries.map(({ speaker }) => speaker))];
  return {
    ...text,
    entries: text.entries.map((entry) =>
      entry.kind === 'passage' && random() < share
        ? { ...entry, speaker: pick(random, speakers) }
        : entry,
    ),
  };
}
