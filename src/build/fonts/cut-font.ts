import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import subsetFont from 'subset-font';
import { ranges, type Face, type Script } from './faces.ts';

/** OpenType features: kerning, ligatures, accents, and figures of both kinds. */
const features = ['kern', 'liga', 'calt', 'ccmp', 'locl', 'mark', 'mkmk', 'onum', 'lnum', 'tnum'];

/**
 * Cuts one font file down to the characters and axes the site uses, and keeps it: the second build
 * finds it by what went into it.
 *
 * @param root absolute path of the project
 * @returns absolute path of the woff2 file
 */
export async function cutFont(root: string, face: Face, script: Script): Promise<string> {
  const modules = path.join(root, 'node_modules');
  const source = await readFile(path.join(modules, face.file(script)));
  const characters = charactersOf(script);
  const key = createHash('sha256')
    .update(source)
    .update(JSON.stringify([face.axes, characters, features, await versionOf(modules)]))
    .digest('hex');
  const folder = path.join(modules, '.cache/two-shot/fonts');
  const file = path.join(folder, `${key.slice(0, 24)}.woff2`);
  if (existsSync(file)) return file;
  const cut = await subsetFont(source, characters, {
    targetFormat: 'woff2',
    variationAxes: face.axes,
    keepFeatures: features,
  });
  await mkdir(folder, { recursive: true });
  const temporary = `${file}.${process.pid}.tmp`;
  await writeFile(temporary, cut);
  await rename(temporary, file);
  return file;
}

/** As `@font-face` wants it. */
export function unicodeRange(script: Script): string[] {
  const hex = (code: number): string => code.toString(16).toUpperCase();
  return ranges[script].map(([from, to]) =>
    from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`,
  );
}

function charactersOf(script: Script): string {
  return ranges[script]
    .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, index) => from + index))
    .map((code) => String.fromCodePoint(code))
    .join('');
}

/** A newer cutter may cut otherwise. */
async function versionOf(modules: string): Promise<string> {
  const text = await readFile(path.join(modules, 'subset-font/package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
