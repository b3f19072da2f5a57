import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Magazine } from './magazine.ts';

let magazine: Magazine;

const talk = `---
title: On frames
subjects: [ada-quill]
interviewer: The Lantern
date: 1976-03-01
edition: transcript
source: { publication: The Lantern, rights: invented for a test }
speakers: { Lantern: interviewer, Quill: ada-quill }
---

![A wide frame](./wide.jpg "© nobody")

![A frame on its side](<./on its side, é.jpg>)

**Lantern:** Printed?

**Quill:** In four inks.

![Four inks](./inks.jpg)

![It moves](./moving.gif)

![No frame at all]()
`;

beforeAll(async () => {
  magazine = await Magazine.create();
  magazine.write('interviews/on-frames.md', talk);
  await save('wide.jpg', flag(2000, 1000).jpeg());
  // Turned by a quarter as it is shown: red, the upper half, is then on the right.
  await save('on its side, é.jpg', flag(300, 200).withMetadata({ orientation: 6 }).jpeg());
  await save('inks.jpg', flag(500, 250).toColourspace('cmyk').withIccProfile('cmyk').jpeg());
  const frames = Buffer.concat([Buffer.alloc(200 * 3, 20), Buffer.alloc(200 * 3, 220)]);
  const raw = { width: 20, height: 20, channels: 3, pageHeight: 10 } as const;
  await save('moving.gif', sharp(frames, { raw }).gif({ delay: [90, 90] }));
  await save('unused.png', flag(10, 10).png());
  const { status, stdout, stderr } = magazine.build({ BASE_PATH: '/reader' });
  expect(status, stdout + stderr).toBe(0);
});

afterAll(() => {
  magazine.remove();
});

describe('A picture an editor adds', () => {
  test('has versions in two formats, none wider than itself, under the path of the site', async () => {
    const html = figure('A wide frame');
    const found = await Promise.all(versionsIn(html).map(measure));
    expect(found).toEqual([
      ...[420, 720, 1080, 1440].map((width) => ['avif', width, width / 2]),
      ...[420, 720, 1080, 1440].map((width) => ['webp', width, width / 2]),
    ]);
    expect(html).toContain('sizes="(min-width: 726px) 660px, 92vw"');
  });

  test('keeps its place until it is there, and its format where no other is known', async () => {
    const html = figure('A wide frame');
    const [, src = '', size] = /<img src="([^"]*)" (width="\d+" height="\d+")/.exec(html) ?? [];
    expect(size).toBe('width="1440" height="720"');
    expect(await measure({ address: src, width: 1440 })).toEqual(['jpeg', 1440, 720]);
    expect(html).toMatch(/ loading="lazy" decoding="async"/);
  });

  test('can be enlarged without script, to the very file', () => {
    const html = figure('A wide frame');
    expect(html).toContain('<a href="/reader/pictures/wide.jpg" aria-label="Enlarge picture 1"');
    expect(bytesOf('/reader/pictures/wide.jpg')).toEqual(contentOf('wide.jpg'));
  });

  test('has its caption as its other text, and below with the credit', () => {
    const html = figure('A wide frame');
    expect(html).toContain('alt="A wide frame"');
    expect(html).toMatch(/<figcaption>\s*A wide frame\s*<small> © nobody<\/small>/);
  });

  test('that lies on its side in the camera stands upright', async () => {
    const html = figure('A frame on its side');
    expect(html).toContain('width="200" height="300"');
    const [avif, webp, ...others] = versionsIn(html);
    expect(others).toEqual([]);
    for (const version of [avif, webp]) {
      if (!version) throw new Error('There are two versions.');
      expect((await measure(version)).slice(1)).toEqual([200, 300]);
      expect(await colours(version.address)).toEqual({ topLeft: 'blue', bottomRight: 'red' });
    }
  });

  test('in printers’ inks has versions in the colours of screens', async () => {
    const versions = versionsIn(figure('Four inks'));
    expect(versions).toHaveLength(4);
    for (const { address } of versions) {
      expect((await sharp(bytesOf(address)).metadata()).space).toBe('srgb');
      expect(await colours(address)).toEqual({ topLeft: 'red', bottomRight: 'blue' });
    }
  });

  test('that moves goes on moving', async () => {
    const html = figure('It moves');
    expect(versionsIn(html)).toEqual([]);
    expect(html).toContain('<img src="/reader/pictures/moving.gif" width="20" height="10"');
    const { pages } = await sharp(bytesOf('/reader/pictures/moving.gif')).metadata();
    expect(pages).toBe(2);
  });

  test('and shows nowhere is not published', () => {
    expect([...magazine.snapshot().keys()].filter((name) => name.includes('unused'))).toEqual([]);
  });
});

test('A picture that is replaced by another of its name and size has versions of other names', async () => {
  const before = versionsIn(figure('A wide frame')).map(({ address }) => address);
  const inks = versionsIn(figure('Four inks')).map(({ address }) => address);
  await save('wide.jpg', flag(2000, 1000).negate().jpeg());
  expect(magazine.build({ BASE_PATH: '/reader' }).status).toBe(0);
  const after = versionsIn(figure('A wide frame')).map(({ address }) => address);
  expect(after).toHaveLength(8);
  expect(after.filter((address) => before.includes(address))).toEqual([]);
  expect(versionsIn(figure('Four inks')).map(({ address }) => address)).toEqual(inks);
});

test('A picture that breaks off is named with its file, and nothing is built', () => {
  const whole = contentOf('wide.jpg');
  writeFileSync(fileOf('wide.jpg'), whole.subarray(0, whole.length / 2));
  const { status, stdout } = magazine.check();
  writeFileSync(fileOf('wide.jpg'), whole);
  expect(status).toBe(1);
  expect(stdout).toMatch(/interviews\/wide\.jpg:1:1 {2}error {2}This picture breaks off/);
});

/** Red above blue. */
function flag(width: number, height: number): Sharp {
  const half = { width, height: Math.round(height / 2), channels: 3 } as const;
  const blue = { create: { width, height, channels: 3, background: '#22c' } } as const;
  const red = { input: { create: { ...half, background: '#c22' } }, left: 0, top: 0 } as const;
  return sharp(blue).composite([red]);
}

async function save(name: string, picture: Sharp): Promise<void> {
  writeFileSync(fileOf(name), await picture.toBuffer());
}

function fileOf(name: string): string {
  return path.join(magazine.content, 'interviews', name);
}

function contentOf(name: string): Buffer {
  return readFileSync(fileOf(name));
}

/** The HTML of the figure with this caption. */
function figure(caption: string): string {
  const figures = magazine.page('interviews/on-frames').split('<figure').slice(1);
  const found = figures.find((html) => html.includes(caption));
  if (found === undefined) throw new Error(`No figure has the caption “${caption}”.`);
  return found.split('</figure>')[0] ?? '';
}

interface Version {
  readonly address: string;
  /** As its source says. */
  readonly width: number;
}

function versionsIn(html: string): Version[] {
  return Array.from(html.matchAll(/srcset="([^"]*)"/g), ([, srcset = '']) => srcset)
    .flatMap((srcset) => srcset.split(', '))
    .map((entry) => {
      const [address = '', width = ''] = entry.split(' ');
      return { address, width: Number.parseInt(width) };
    });
}

/** What stands in the site at an address under `/reader/`. */
function bytesOf(address: string): Buffer {
  const file = /^\/reader\/(.*)$/.exec(decodeURI(address))?.[1];
  if (file === undefined) throw new Error(`${address} is not under /reader/.`);
  return readFileSync(path.join(magazine.dist, file));
}

/** Format, width and height of a version, whose width is what its source says. */
async function measure({ address, width: said }: Version): Promise<[string, number, number]> {
  const { format, compression, width, height } = await sharp(bytesOf(address)).metadata();
  expect(width, address).toBe(said);
  return [compression === 'av1' ? 'avif' : format, width, height];
}

async function colours(address: string): Promise<{ topLeft: string; bottomRight: string }> {
  const { data, info } = await sharp(bytesOf(address)).raw().toBuffer({ resolveWithObject: true });
  const nameAt = (offset: number): string =>
    (data[offset] ?? 0) > (data[offset + 2] ?? 0) ? 'red' : 'blue';
  const { width, height, channels } = info;
  return {
    topLeft: nameAt((5 * width + 5) * channels),
    bottomRight: nameAt(((height - 6) * width + width - 6) * channels),
  };
}
