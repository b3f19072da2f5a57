import path from 'node:path';
import sharp from 'sharp';
import { ofFile, type Problem } from '../problems/problem.ts';

/** A picture beside an interview. */
export interface Picture {
  /** Relative to the content folder. */
  readonly file: string;
  /** In pixels, as shown: turned as its EXIF data say. */
  readonly width: number;
  readonly height: number;
}

/** What a browser shows and what can hold no script. HEIF here is AVIF by its ending. */
const formats = new Set(['jpeg', 'png', 'webp', 'heif', 'gif']);

/** Reads the sizes of pictures, and names those that are none whatever their ending says. */
export async function readPictures(
  folder: string,
  files: readonly string[],
): Promise<{ pictures: Picture[]; problems: Problem[] }> {
  const pictures: Picture[] = [];
  const problems: Problem[] = [];
  for (const file of files) {
    const size = await sizeOf(path.join(folder, file));
    if (size) pictures.push({ file, ...size });
    else {
      const message = 'This is no picture that browsers show.';
      const hint = 'Save it as JPEG, PNG, WebP, AVIF or GIF.';
      problems.push(ofFile('picture-type', file, message, hint));
    }
  }
  return { pictures, problems };
}

async function sizeOf(file: string): Promise<{ width: number; height: number } | null> {
  try {
    const { format, autoOrient } = await sharp(file).metadata();
    return formats.has(format) ? { width: autoOrient.width, height: autoOrient.height } : null;
  } catch {
    return null;
  }
}
