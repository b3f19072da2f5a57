import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp, { type Metadata } from 'sharp';
import { inFile, type Finding, type Problem } from '../problems/problem.ts';
import type { Cache } from './cache.ts';

/** A picture beside an interview. */
export interface Picture extends Look {
  /** Relative to the content folder. */
  readonly file: string;
  /** A fingerprint of its bytes: another picture under the same name has another. */
  readonly version: string;
}

interface Look {
  /** In pixels, as shown: turned as its EXIF data say. */
  readonly width: number;
  readonly height: number;
  /** What it is, whatever its ending says. */
  readonly format: PictureFormat;
  /** Of more than one frame. */
  readonly moving: boolean;
}

export type PictureFormat = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif';

/** What a browser shows and what can hold no script. */
const formats: ReadonlySet<string> = new Set<PictureFormat>(['jpeg', 'png', 'webp', 'gif', 'avif']);

/** What the encoders of a build can hold, with room to spare; WebP ends at 16,383 pixels a side. */
export const pictureLimits = { pixels: 100_000_000, side: 16_000 } as const;

type Reading = { readonly look: Look } | { readonly finding: Finding };

/**
 * Reads what pictures are, and names those that are none whatever their ending says, that break off,
 * or that are too large. Each is decoded once, and after that only when its bytes have changed.
 */
export async function readPictures(
  folder: string,
  files: readonly string[],
  cache: Cache,
): Promise<{ pictures: Picture[]; problems: Problem[] }> {
  const pictures: Picture[] = [];
  const problems: Problem[] = [];
  const names = new Set<string>();
  for (const file of files) {
    const bytes = open(path.join(folder, file));
    const print = createHash('sha256').update(bytes).digest('hex');
    const name = `pictures/${print}`;
    names.add(name);
    const key = cache.keyOf(Buffer.from(print));
    let reading = cache.get<Reading>(name, key);
    if (!reading) {
      reading = await read(bytes);
      cache.set(name, key, reading);
    }
    if ('finding' in reading) problems.push(inFile(file, reading.finding));
    else pictures.push({ file, version: print.slice(0, 12), ...reading.look });
  }
  await cache.keepOnly('pictures', names);
  return { pictures, problems };
}

function open(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    // One that cannot be opened is as good as none.
    return new Uint8Array();
  }
}

async function read(bytes: Uint8Array): Promise<Reading> {
  let metadata;
  try {
    metadata = await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch {
    return beginsAsPicture(bytes) ? broken : unknown;
  }
  const { autoOrient, pages = 1 } = metadata;
  const { width, height } = autoOrient;
  const format = formatOf(metadata);
  if (!isShown(format)) return unknown;
  if (width * height > pictureLimits.pixels || Math.max(width, height) > pictureLimits.side) {
    return tooLarge(width, height);
  }
  if (!(await isWhole(bytes))) return broken;
  return { look: { width, height, format, moving: pages > 1 } };
}

const unknown = refuse(
  'picture-type',
  'This is no picture that browsers show.',
  'Save it as JPEG, PNG, WebP, AVIF or GIF.',
);

const broken = refuse(
  'picture-broken',
  'This picture breaks off, or is damaged.',
  'Copy it here once more, or save it anew.',
);

function tooLarge(width: number, height: number): Reading {
  const { side, pixels } = pictureLimits;
  const size = `${width.toLocaleString('en')} × ${height.toLocaleString('en')} pixels`;
  const most = `${side.toLocaleString('en')} a side and ${pixels / 1e6} million in all`;
  const message = `The picture has ${size}; ${most} are allowed.`;
  return refuse('too-large', message, 'Make it smaller; no screen shows so much.');
}

function refuse(id: Finding['id'], message: string, hint: string): Reading {
  return { finding: { id, line: 1, column: 1, message, hint } };
}

/** The first bytes of JPEG, PNG, GIF, WebP and AVIF, as Latin-1. */
const beginnings = /^(?:\xff\xd8\xff|\x89PNG|GIF8|RIFF[^]{4}WEBP|[^]{4}ftypavi[fs])/;

function beginsAsPicture(bytes: Uint8Array): boolean {
  return beginnings.test(Buffer.from(bytes.subarray(0, 12)).toString('latin1'));
}

/** AVIF is HEIF with AV1 in it; with anything else in it, browsers show nothing. */
function formatOf({ format, compression }: Metadata): string {
  return format === 'heif' && compression === 'av1' ? 'avif' : format;
}

function isShown(format: string): format is PictureFormat {
  return formats.has(format);
}

/** Decodes a picture with all its frames, to a few pixels. */
async function isWhole(bytes: Uint8Array): Promise<boolean> {
  try {
    // Of many frames, all pixels together may be more than sharp's own limit.
    const frames = { pages: -1, limitInputPixels: false } as const;
    await sharp(bytes, { ...frames, failOn: 'error', sequentialRead: true })
      .resize({ width: 16 })
      .raw()
      .toBuffer();
    return true;
  } catch {
    return false;
  }
}
