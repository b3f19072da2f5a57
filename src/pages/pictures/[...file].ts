import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../library/index.ts';

/** The pictures that stand beside the interviews, wherever the content folder is. */
export const getStaticPaths = (() =>
  getLibrary().pictures.map(({ file }) => ({
    params: { file: file.replace(/^interviews\//, '') },
    props: { file },
  }))) satisfies GetStaticPaths;

const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

export const GET: APIRoute<{ file: string }> = async ({ props: { file } }) => {
  const bytes = await readFile(path.join(getLibrary().folder, file));
  const type = types[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
  return new Response(bytes, { headers: { 'Content-Type': type } });
};
