import type { Interview } from '../../interview/index.ts';
import { excerpt, type Film } from '../../library/index.ts';
import type { TextFile, TextParagraph } from '../format.ts';
import type { Paragraph } from './paragraphs.ts';

/** Characters of a question or answer that stands in another file. */
const contextLength = 240;

/**
 * The words of an interview, cut into files; each can be shown without the others.
 *
 * @param starts the number of the first paragraph in each file
 * @param film the one it is about first
 */
export function* textFiles(
  interview: Interview,
  paragraphs: readonly Paragraph[],
  starts: readonly number[],
  film: Film | undefined,
): Generator<TextFile> {
  const { slug, title, date, language, direction, source } = interview;
  for (const [index, first] of starts.entries()) {
    const end = starts[index + 1] ?? paragraphs.length;
    const here = paragraphs.slice(first, end);
    const question = questionBefore(paragraphs, first, end);
    const answer = answerAfter(paragraphs, first, end);
    const shown = [...here, ...[question, answer].filter((one) => one !== null)];
    const speakers = new Set(shown.flatMap(({ shownAs }) => shownAs ?? []));
    const numbers = new Map(Array.from(speakers, (name, number) => [name, number]));
    const write = ({ id, shownAs, text }: Paragraph): TextParagraph => [
      id,
      shownAs === null ? -1 : (numbers.get(shownAs) ?? -1),
      text,
    ];
    yield {
      interview: {
        slug,
        title,
        date,
        language,
        direction,
        film: film ? { title: film.title, year: film.year ?? null } : null,
        publication: source.publication,
      },
      speakers: Array.from(speakers),
      first,
      paragraphs: here.map(write),
      question: question && write(shortened(question)),
      answer: answer && write(shortened(answer)),
    };
  }
}

/** What the first answer of a file goes on answering, if that was asked in a file before. */
function questionBefore(
  paragraphs: readonly Paragraph[],
  first: number,
  end: number,
): Paragraph | null {
  const spoken = paragraphs.slice(first, end).find(isSpoken);
  if (spoken?.kind !== 'a') return null;
  return paragraphs.slice(0, first).findLast(({ kind }) => kind === 'q') ?? null;
}

/** The answer to the last question of a file, if it is given in a file behind. */
function answerAfter(
  paragraphs: readonly Paragraph[],
  first: number,
  end: number,
): Paragraph | null {
  const spoken = paragraphs.slice(first, end).findLast(isSpoken);
  if (spoken?.kind !== 'q') return null;
  return paragraphs.slice(end).find(({ kind }) => kind === 'a') ?? null;
}

function isSpoken({ kind }: Paragraph): boolean {
  return kind === 'q' || kind === 'a';
}

function shortened(paragraph: Paragraph): Paragraph {
  const { text } = excerpt({ text: paragraph.text, spans: [] }, null, contextLength);
  return { ...paragraph, text };
}
