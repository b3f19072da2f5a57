import type { Entry } from '../content/read-content.ts';
import type { TextFile } from '../content/read-interview-file.ts';
import { didYouMean } from '../problems/nearest.ts';
import { inFile, ofFile, type Problem } from '../problems/problem.ts';
import { blocksOf } from './flow.ts';
import { fileBeside } from './file-beside.ts';

/**
 * Pictures that texts show and that are not there, and those that nobody shows.
 *
 * @param pictures all there are, those that are no pictures whatever their name among them
 */
export function checkFigures(
  texts: readonly Entry<TextFile<unknown>>[],
  pictures: ReadonlySet<string>,
): Problem[] {
  const unused = new Set(pictures);
  const missing = texts.flatMap((text) =>
    blocksOf(text.draft).flatMap((block): Problem[] => {
      if (block.kind !== 'figure' || block.src === null) return [];
      const file = fileBeside(text.file, block.src);
      if (file !== null) unused.delete(file);
      if (file !== null && pictures.has(file)) return [];
      const place = { line: block.line, column: 1 };
      return [inFile(text.file, { ...place, ...noPicture(block.src, file, pictures) })];
    }),
  );
  const forgotten = Array.from(unused, (file) =>
    ofFile('unused-picture', file, 'Nothing shows this picture.', 'Show it, or take it out.'),
  );
  return [...missing, ...forgotten];
}

function noPicture(
  src: string,
  file: string | null,
  pictures: ReadonlySet<string>,
): Pick<Problem, 'id' | 'message' | 'hint'> {
  const hint = 'Put the picture beside the text and write ./name.jpg.';
  if (file === null) {
    const shown = src.length > 60 ? `${src.slice(0, 59)}…` : src;
    const message = `The picture “${shown}” lies outside the content folder.`;
    return { id: 'picture-outside', message, hint };
  }
  const message = `There is no picture “${file}”.`;
  return { id: 'picture-missing', message, hint: didYouMean(file, pictures, hint) };
}
