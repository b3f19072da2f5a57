import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { between, generator, pick, type Random } from '../random.ts';
import { inventInterview } from './interview.ts';
import { inventFilms, inventPeople } from './records.ts';
import { vocabulary } from './vocabulary.ts';
import { zipf } from './zipf.ts';

export interface CorpusSize {
  readonly interviews: number;
  /** An interview, its notes and headings included. */
  readonly words: number;
}

/**
 * Writes a content folder of invented interviews, films and people: words as often as in speech, and
 * those of an interview's own subject oftener in it. The same size and seed give the same bytes.
 */
export async function writeCorpus(folder: string, size: CorpusSize, seed = 1): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const part of ['interviews', 'films', 'people']) {
    await mkdir(path.join(folder, part), { recursive: true });
  }
  const forms = vocabulary(seed);
  const anyWord = zipf(forms, 1.18, 1.6);
  const subjectWord = zipf(forms.slice(400), 0.9, 0);
  const random = generator(seed * 7_919);
  const people = inventPeople(random, Math.max(4, Math.ceil(size.interviews / 2)));
  const films = inventFilms(random, Math.max(4, Math.ceil(size.interviews / 3)), people, anyWord);
  for (const { file, text } of [...people, ...films]) {
    await writeFile(path.join(folder, file), text);
  }
  for (let number = 1; number <= size.interviews; number++) {
    // Of its own: interview 7 is the same in a magazine of ten and of a thousand but for its names.
    const own = generator(seed * 1_000_003 + number);
    const subject = Array.from({ length: 150 }, () => subjectWord(own));
    const word = (from: Random): string => (from() < 0.1 ? pick(from, subject) : anyWord(from));
    const cast = Array.from({ length: between(own, 1, 3) }, () => pick(own, people));
    const text = inventInterview(own, { number, words: size.words, word, cast, films, people });
    await writeFile(path.join(folder, 'interviews', `interview-${number}.md`), text);
  }
}
