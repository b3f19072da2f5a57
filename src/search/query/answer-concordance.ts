import type { Line, Question, Range, Reply } from '../answer.ts';
import type { LitTerm } from '../lit.ts';
import type { IndexReader } from '../read/index-reader.ts';
import { find } from './find.ts';
import { light } from './hits.ts';
import { lightingOf } from './lighting.ts';
import type { Loaded } from './texts.ts';

/** How much stands on each side of a hit, in UTF-16 code units. */
const around = 60;
/** So many paragraphs are read at a time. */
const batch = 60;

/**
 * Answers with every place where the words stand, a line for each, in order of the interviews and
 * their texts. `done` and `of` count paragraphs.
 *
 * @throws IndexFailure, or the signal’s reason
 */
export async function* answerConcordance(
  { query, limit }: Extract<Question, { type: 'concordance' }>,
  reader: IndexReader,
  signal: AbortSignal,
): AsyncGenerator<Reply> {
  const { summary, found, rows, corpus, texts } = await find(query, reader, signal);
  yield { type: 'summary', summary };
  const lighting = lightingOf(rows, corpus.size);
  const inText = found.toSorted((a, b) => a.paragraph - b.paragraph);
  let left = limit;
  for (let done = 0; done < inText.length && left > 0; done += batch) {
    const part = inText.slice(done, done + batch);
    const read = await Promise.all(
      part.map(async ({ paragraph, literal }) => {
        const loaded = await texts.load(paragraph);
        const terms = literal ? lighting.literal : lighting.words;
        return linesOf(loaded, corpus.kindOf(paragraph), terms);
      }),
    );
    signal.throwIfAborted();
    const lines = read.flat().slice(0, left);
    left -= lines.length;
    yield { type: 'lines', lines, done: done + part.length, of: inText.length };
  }
  yield { type: 'end' };
}

function linesOf(loaded: Loaded, kind: Line['kind'], terms: readonly LitTerm[]): Line[] {
  const { paragraph, file } = loaded;
  const [, speaker, text] = paragraph;
  const { title, slug, date, direction, language } = file.interview;
  const { lit, address } = light(loaded, terms);
  return lit.map((range) => ({
    ...sides(text, range),
    hit: text.slice(range.start, range.end),
    speaker: file.speakers[speaker] ?? null,
    kind,
    date,
    title,
    slug,
    direction,
    language,
    address,
  }));
}

/** What stands to the left and right of a hit, cut between words where there are spaces. */
function sides(text: string, { start, end }: Range): { left: string; right: string } {
  const before = text.slice(Math.max(0, start - around), start);
  const after = text.slice(end, end + around);
  return {
    left: start > around ? before.replace(/^\S{0,20}\s|^[\udc00-\udfff]/, '') : before,
    right: end + around < text.length ? after.replace(/\s\S{0,20}$|[\ud800-\udbff]$/, '') : after,
  };
}
