import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { codeVersion } from '../../content/code-version.ts';
import { siteName } from '../../views/site.ts';
import { CardStore } from './card-store.ts';
import type { Png } from './press.ts';
import { TypeCase } from './type-case.ts';

/* What all pictures of words are made with, whatever their design. */

// Builds run in the project's folder.
const root = process.cwd();

export const typeCase = new TypeCase(root);

/** Whether some face has each character of a text. */
export async function hasLettersFor(text: string, language: string): Promise<boolean> {
  return (await typeCase.facesFor(text, language)) !== null;
}

/**
 * Opens the place where drawn pictures are kept.
 *
 * @param sources folders of code that decides what they look like, besides that of the cards
 */
export async function openStore<Facts>(
  sources: readonly string[],
  draw: (facts: Facts) => Promise<Png>,
): Promise<CardStore<Facts>> {
  const version = await codeVersion(root, [...drawing, ...sources], await drawingLibraries());
  // The name stands on every picture.
  return new CardStore(cardFolder(root), `${version} ${siteName}`, draw);
}

export function cardFolder(projectRoot: string): string {
  return path.join(projectRoot, 'node_modules/.cache/two-shot/cards');
}

/** Code that decides what a card looks like. */
const drawing = ['src/share/cards', 'src/build/fonts', 'src/theme', 'src/views/icons'];

/** The libraries that do, by the files that hold their versions: an update of others draws nothing anew. */
async function drawingLibraries(): Promise<string[]> {
  const modules = path.join(root, 'node_modules');
  const fonts = await readdir(path.join(modules, '@fontsource-variable'));
  const names = [
    ...['takumi-js', '@takumi-rs/core', 'colorjs.io', 'subset-font', 'fontverter'],
    ...fonts.map((name) => `@fontsource-variable/${name}`),
  ];
  return names.map((name) => `node_modules/${name}/package.json`);
}
