import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { cutFont } from '../../build/fonts/cut-font.ts';
import { families, type Script } from '../../build/fonts/faces.ts';

/** One font file that cards may be drawn with. */
export interface CardFace {
  /** What stacks call it by. */
  readonly family: string;
  /** Absolute path. */
  readonly file: string;
  readonly style: 'normal' | 'italic';
  /** null for a range of weights. */
  readonly weight: number | null;
  /** Code points the file may have, both ends in; null where it has to be asked. */
  readonly ranges: readonly (readonly [number, number])[] | null;
}

/** The site's own faces, as pages have them: cut, and kept by `cutFont`. */
export async function siteFaces(root: string): Promise<readonly CardFace[]> {
  const scripts = ['latin', 'latin-ext'] satisfies Script[];
  const faces = Object.entries(families).flatMap(([family, list]) =>
    list.flatMap((face) =>
      scripts.map(async (script) => ({
        family,
        file: await cutFont(root, face, script),
        style: face.style,
        weight: face.weight.includes(' ') ? null : Number(face.weight),
        ranges: null,
      })),
    ),
  );
  return Promise.all(faces);
}

/**
 * For what the site's cuts lack, in the order they are asked: the rest of Newsreader, which is
 * Vietnamese; then Noto, whose serifs go with it. Han characters look otherwise in Japan, China and
 * Korea: the language decides.
 */
const packages = {
  Newsreader: { name: 'newsreader', axis: 'opsz', italic: true },
  'Noto Serif': { name: 'noto-serif', axis: 'wght', italic: true },
  'Noto Naskh Arabic': { name: 'noto-naskh-arabic', axis: 'wght', italic: false },
  'Noto Serif Hebrew': { name: 'noto-serif-hebrew', axis: 'wght', italic: false },
  'Noto Serif JP': { name: 'noto-serif-jp', axis: 'wght', italic: false },
  'Noto Serif SC': { name: 'noto-serif-sc', axis: 'wght', italic: false },
  'Noto Serif KR': { name: 'noto-serif-kr', axis: 'wght', italic: false },
  'Noto Emoji': { name: 'noto-emoji', axis: 'wght', italic: false },
} as const;

/** Families of other scripts in the order in which a text of this language asks them. */
export function otherFamilies(language: string): readonly string[] {
  const own = { ja: 'Noto Serif JP', zh: 'Noto Serif SC', ko: 'Noto Serif KR' };
  const primary = language.split('-')[0]?.toLowerCase();
  const first = Object.entries(own).find(([tag]) => tag === primary)?.[1];
  const names = Object.keys(packages);
  return first === undefined ? names : [first, ...names.filter((name) => name !== first)];
}

/** All files of those families. */
export async function otherFaces(root: string): Promise<readonly CardFace[]> {
  const found = Object.entries(packages).map(async ([family, { name, axis, italic }]) => {
    const folder = path.join(root, 'node_modules/@fontsource-variable', name);
    const text = await readFile(path.join(folder, 'unicode.json'), 'utf8');
    const subsets = JSON.parse(text) as Record<string, string>;
    const styles = italic ? (['normal', 'italic'] as const) : (['normal'] as const);
    return Object.entries(subsets).flatMap(([subset, ranges]) =>
      styles.map((style) => ({
        family,
        file: path.join(
          folder,
          'files',
          `${name}-${subset.replace(/[[\]]/g, '')}-${axis}-${style}.woff2`,
        ),
        style,
        weight: null,
        ranges: readRanges(ranges),
      })),
    );
  });
  return (await Promise.all(found)).flat();
}

/** `U+41-5A,U+E9` as numbers. */
export function readRanges(ranges: string): [number, number][] {
  return ranges.split(',').map((range) => {
    const [from = '', to = from] = range.replace(/^U\+/i, '').split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });
}
