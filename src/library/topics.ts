import type { Places } from '../content/read-yaml.ts';
import type { Interview, Passage, Topic } from '../interview/index.ts';
import { words as said } from '../words/index.ts';
import { inFile, type Problem } from '../problems/problem.ts';
import { passagesOf } from './flow.ts';
import { isInsideWord } from './inside-word.ts';
import type { Reference, TopicEntry } from './types.ts';

/** The topics of all interviews by name, each with the passages that say one of its words. */
export function collectTopics(interviews: readonly Interview[]): TopicEntry[] {
  const entries = new Map<string, Reference[]>();
  for (const interview of interviews) {
    for (const topic of interview.topics) {
      const references = entries.get(topic.name) ?? [];
      entries.set(topic.name, references);
      const says = matcher(topic);
      for (const { block: passage, turn } of passagesOf(interview)) {
        if (!says(passage)) continue;
        const { kind, id } = passage;
        const speaker = turn?.speaker ?? null;
        references.push({ interview, kind, id, text: passage, speaker, note: null });
      }
    }
  }
  return Array.from(entries, ([name, references]) => ({ name, references })).toSorted((a, b) =>
    collator.compare(a.name, b.name),
  );
}

const collator = new Intl.Collator(said.tag);

/** Topics that no passage of their interview speaks of. */
export function checkTopics(interview: Interview, places: Places): Problem[] {
  return interview.topics.flatMap((topic) => {
    const says = matcher(topic);
    for (const { block } of passagesOf(interview)) if (says(block)) return [];
    const { line, column } = places[`topics.${topic.name}`] ??
      places['topics'] ?? { line: 1, column: 1 };
    const message = `No passage speaks of the topic “${topic.name}”.`;
    const hint = `Name words that stand in the text: topics: { ${topic.name}: [word, another] }.`;
    return [inFile(interview.file, { id: 'topic-not-found', line, column, message, hint })];
  });
}

/** True for a passage that says one of a topic's words, whole, in any case. */
function matcher({ words }: Topic): (passage: Passage) => boolean {
  const patterns = words.map(patternOf);
  return ({ text }) => {
    const normal = text.normalize('NFC');
    return patterns.some((pattern) => says(normal, pattern));
  };
}

/** Matches a word as texts may write it. */
function patternOf(word: string): RegExp {
  const source = word
    .normalize('NFC')
    .replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
    .replace(/\s+/gu, '\\s+')
    .replace(/['’ʼ]/gu, "['’ʼ]");
  return new RegExp(source, 'giu');
}

function says(text: string, pattern: RegExp): boolean {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const end = match.index + match[0].length;
    if (!isInsideWord(text, match.index) && !isInsideWord(text, end)) return true;
    pattern.lastIndex = match.index + 1;
  }
  return false;
}
