import { expect } from 'vitest';
import type { Interview, Passage, Span } from '../../../src/interview/index.ts';
import { importTranscript } from '../../../src/importers/import-transcript.ts';
import type { Told } from '../../../src/importers/markdown/write-front-matter.ts';
import type { SourceDocument } from '../../../src/importers/types.ts';
import { readInterviewFile } from '../../../src/content/read-interview-file.ts';
import { resolveInterview } from '../../../src/library/resolve-interview.ts';
import { passagesOf } from '../../../src/library/index.ts';
import { people } from '../library/invented.ts';

/** What somebody who knows the interview tells the importer about it. */
export function toldOf(interview: Interview): Told {
  const { title, dek, date, edition, source, language, subjects, interviewers } = interview;
  const others = Array.from(passagesOf(interview)).flatMap(({ turn }) =>
    turn?.speaker?.role === 'other' ? turn.speaker.name : [],
  );
  return {
    title,
    dek,
    date,
    edition,
    publication: source.publication,
    sourceTitle: source.title,
    url: source.url,
    rights: source.rights,
    language,
    siteLanguage: 'en',
    interviewer: interviewers[0]?.name ?? null,
    subjects: subjects.map(({ person, name }) => ({ slug: person ?? '', name })),
    films: [],
    labels: Array.from(new Set(others)),
    aliases: new Map(),
    questions: null,
    audio: null,
  };
}

/** Imports what was exported, and joins it with the records, as a build would. */
export function importAgain(document: SourceDocument, told: Told): Interview {
  const { markdown } = importTranscript(document, told);
  const file = readInterviewFile(markdown);
  expect(file.findings, markdown).toEqual([]);
  if (!file.fields) throw new Error('The front matter has faults.');
  const entry = { ...file, slug: 'talk', file: 'interviews/talk.md' };
  const { interview, problems } = resolveInterview(
    entry,
    file.fields,
    new Map(people.map((person) => [person.slug, person])),
  );
  expect(problems).toEqual([]);
  return interview;
}

/** What every format has to bring back: sections, who speaks, words and times, in order. */
export interface Essence {
  readonly introduction: readonly string[];
  readonly sections: readonly {
    readonly heading: string | null;
    readonly turns: readonly {
      readonly speaker: unknown;
      readonly passages: readonly {
        readonly text: string;
        readonly time: number | null;
        readonly spans: readonly Span[];
      }[];
    }[];
  }[];
}

/**
 * @param kinds of spans that the format can hold
 * @param above lines that stand above the introduction, and may come back as the first of it
 */
export function essenceOf(
  { introduction, sections }: Interview,
  kinds: readonly Span['kind'][],
  above: readonly string[] = [],
): Essence {
  const passage = ({ text, time, spans }: Passage) => ({
    text,
    time,
    spans: spans.filter(({ kind }) => kinds.includes(kind)),
  });
  const words = introduction.flatMap((block) => (block.kind === 'passage' ? [block.text] : []));
  while (words[0] !== undefined && above.includes(words[0])) words.shift();
  return {
    introduction: words,
    sections: sections.map(({ heading, turns }) => ({
      heading: heading?.text ?? null,
      turns: turns.map(({ speaker, blocks }) => ({
        speaker,
        passages: blocks.filter((block) => block.kind === 'passage').map(passage),
      })),
    })),
  };
}
