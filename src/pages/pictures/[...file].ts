import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import {
  fileBeside,
  flow,
  getLibrary,
  picturePlace,
  type Library,
  type Picture,
} from '../../library/index.ts';

/**
 * The pictures that texts show, in full size, wherever the content folder is. Their smaller
 * versions are made from these: see `src/views/pictures/picture-versions.ts`.
 */
export const getStaticPaths = (() =>
  shownPictures(getLibrary()).map((picture) => ({
    params: { file: picturePlace(picture.file) },
    props: { picture },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ picture: Picture }> = async ({ props: { picture } }) => {
  const bytes = await readFile(path.join(getLibrary().folder, picture.file));
  return new Response(bytes, { headers: { 'Content-Type': `image/${picture.format}` } });
};

function shownPictures({ about, interviews, pictures }: Library): readonly Picture[] {
  if (pictures.length === 0) return pictures;
  const texts = [
    ...(about ? [{ file: about.file, blocks: about.parts }] : []),
    ...interviews.map((interview) => ({
      file: interview.file,
      blocks: Array.from(flow(interview), ({ block }) => block),
    })),
  ];
  const shown = new Set<string | null>();
  for (const { file, blocks } of texts) {
    for (const block of blocks) {
      if (block.kind === 'figure' && block.src !== null) shown.add(fileBeside(file, block.src));
    }
  }
  return pictures.filter(({ file }) => shown.has(file));
}
