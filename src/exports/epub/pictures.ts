import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { Interview } from '../../interview/index.ts';
import { fileBeside, flow, type Library, type Picture } from '../../library/index.ts';
import { planPicture } from '../../views/pictures/plan-picture.ts';
import type { BookFile } from './types.ts';

/** Pictures of a book, by their files in the content folder. */
export type BookPictures = ReadonlyMap<string, BookFile>;

/**
 * The pictures that interviews show, as large as a page of the site has them at most, in the formats
 * that all reading systems know: JPEG, PNG where something can be seen through, GIF where it moves.
 *
 * @param most bytes that all may have together
 * @returns null where they have more
 */
export async function picturesOf(
  interviews: readonly Interview[],
  library: Library,
  most = Infinity,
): Promise<BookPictures | null> {
  const pictures = new Map<string, BookFile>();
  let bytes = 0;
  for (const interview of interviews) {
    for (const { block } of flow(interview)) {
      if (block.kind !== 'figure') continue;
      const picture = pictureOf(interview, block.src, library);
      if (!picture || pictures.has(picture.file)) continue;
      const file = await convert(picture, library.folder);
      pictures.set(picture.file, file);
      bytes += file.bytes.length;
      if (bytes > most) return null;
    }
  }
  return pictures;
}

/** The picture that a figure shows, if there is one. */
export function pictureOf(
  { file }: Interview,
  src: string | null,
  library: Library,
): Picture | undefined {
  const found = src === null ? null : fileBeside(file, src);
  return found === null ? undefined : library.picture(found);
}

/** An interview's book and that of all interviews show the same picture. */
const converted = new Map<string, Promise<BookFile>>();

async function convert(picture: Picture, folder: string): Promise<BookFile> {
  const known = converted.get(picture.version) ?? encode(picture, folder);
  // Of a few only: their bytes stay in memory.
  if (converted.size > 20) converted.clear();
  converted.set(picture.version, known);
  return known;
}

async function encode(picture: Picture, folder: string): Promise<BookFile> {
  const original = await readFile(path.join(folder, picture.file));
  const named = (format: string, bytes: Uint8Array): BookFile => ({
    name: `picture-${picture.version}.${format === 'jpeg' ? 'jpg' : format}`,
    mediaType: `image/${format}`,
    bytes,
    packed: true,
    isPage: false,
  });
  const { moving, format } = picture;
  if (moving && format === 'gif') return named('gif', original);
  const { widths } = planPicture(picture);
  const image = sharp(original, { animated: moving }).autoOrient();
  if (moving) return named('gif', await image.gif().toBuffer());
  const width = Math.min(picture.width, widths.at(-1) ?? picture.width);
  const resized = image.resize({ width, withoutEnlargement: true });
  const { isOpaque } = await sharp(original).stats();
  if (!isOpaque) return named('png', await resized.png({ compressionLevel: 9 }).toBuffer());
  return named('jpeg', await resized.jpeg({ quality: 82, mozjpeg: true }).toBuffer());
}
