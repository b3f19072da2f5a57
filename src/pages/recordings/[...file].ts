import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { recordingType } from '../../content/recording-types.ts';
import { getLibrary, recordingFile } from '../../library/index.ts';

/** The recordings that interviews name and that lie beside them, wherever the content folder is. */
export const getStaticPaths = (() => {
  const files = getLibrary().interviews.flatMap(
    (interview) => recordingFile(interview)?.file ?? [],
  );
  return Array.from(new Set(files), (file) => ({
    params: { file: file.replace(/^interviews\//, '') },
    props: { file },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ file: string }> = async ({ props: { file } }) => {
  const bytes = await readFile(path.join(getLibrary().folder, file));
  return new Response(bytes, { headers: { 'Content-Type': recordingType(file) } });
};
