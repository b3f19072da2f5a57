import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { flow, getLibrary, fileBeside, type Library, type Picture } from '../../library/index.ts';

/**
 * The pictures that interviews show, in full size, wherever the content folder is. Their smaller
 * versions are made from these: see `src/views/pictures/picture-versions.ts`.
 */
export const getStaticPaths = (() =>
  shownPictures(getLibrary()).map((picture) => ({
    params: { file: picture.file.replace(/^interviews\//, '') },
    props: { picture },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ picture: Picture }> = async ({ props: { picture } }) => {
  const bytes = await readFile(path.join(getLibrary().folder, picture.file));
  return new Response(bytes, { headers: { 'Content-Type': `image/${picture.format}` } });
};

function shownPictures({ interviews, pictures }: Library): readonly Picture[] {
  if (pictures.length === 0) return pictures;
  const shown = new Set<string | null>();
  for (const interview of interviews) {
    for (const { block } of flow(interview)) {
      if (block.kind !== 'figure' || block.src === null) continue;
      shown.add(fileBeside(interview.file, block.src));
    }
  }
  return pictures.filter(({ file }) => shown.has(file));
}
