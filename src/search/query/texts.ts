import type { TextFile, TextParagraph } from '../format.ts';
import type { IndexReader } from '../read/index-reader.ts';
import { type Corpus, interviewOf, lastNotAfter, placeOf } from './corpus.ts';

/** A paragraph with the file it stands in. */
export interface Loaded {
  readonly paragraph: TextParagraph;
  readonly file: TextFile;
  /** Its place in the file. */
  readonly index: number;
}

/** Loads texts by the numbers of paragraphs. */
export interface Texts {
  load(paragraph: number): Promise<Loaded>;
  /** Names the file a paragraph stands in, to tell which share one. */
  fileOf(paragraph: number): string;
}

export function textsOf(reader: IndexReader, corpus: Corpus): Texts {
  function locate(paragraph: number): [shard: number, interview: number, file: number, at: number] {
    const number = interviewOf(paragraph);
    const interview = corpus.interviews[number];
    if (!interview) return [0, 0, 0, 0];
    const at = placeOf(paragraph);
    const file = lastNotAfter(corpus.structureOf(number).texts, at);
    return [interview.shard, interview.index, file, at];
  }
  return {
    async load(number) {
      const [shard, interview, part, at] = locate(number);
      const file = await reader.text(shard, interview, part);
      const index = at - file.first;
      return { paragraph: file.paragraphs[index] ?? ['', -1, ''], file, index };
    },
    fileOf: (paragraph) => locate(paragraph).slice(0, 3).join('.'),
  };
}
