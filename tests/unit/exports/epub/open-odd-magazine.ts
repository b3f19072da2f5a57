import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp, { type Sharp } from 'sharp';
import { openLibrary } from '../../../../src/library/open-library.ts';
import type { Library } from '../../../../src/library/index.ts';
import { oddMagazine } from './odd-magazine.ts';

const projectRoot = fileURLToPath(new URL('../../../../', import.meta.url));

/** Writes that magazine, and its pictures, with `write`. */
export async function writeOddMagazine(
  write: (file: string, content: string | Uint8Array) => Promise<void> | void,
): Promise<void> {
  for (const [file, text] of Object.entries(oddMagazine)) await write(file, text);
  const flag = (width: number, height: number, alpha = 1): Sharp =>
    sharp({ create: { width, height, channels: 4, background: { r: 170, g: 60, b: 60, alpha } } });
  const frames = Buffer.concat([Buffer.alloc(200 * 3, 20), Buffer.alloc(200 * 3, 220)]);
  const raw = { width: 20, height: 20, channels: 3, pageHeight: 10 } as const;
  const pictures = {
    'still.jpg': flag(3000, 1500).flatten().jpeg(),
    'glass.png': flag(40, 20, 0.5).png(),
    'moving.gif': sharp(frames, { raw }).gif({ delay: [90, 90] }),
  };
  for (const [name, picture] of Object.entries(pictures)) {
    await write(`interviews/${name}`, new Uint8Array(await picture.toBuffer()));
  }
}

/** The library of that magazine, from a folder that is the caller's to remove. */
export async function openOddMagazine(): Promise<{ library: Library; folder: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'two-shot-odd-'));
  await writeOddMagazine(async (file, content) => {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), content);
  });
  const { library, problems } = await openLibrary(projectRoot, folder);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0)
    throw new Error(errors.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  return { library, folder };
}
