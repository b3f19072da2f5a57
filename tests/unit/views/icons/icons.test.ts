import sharp from 'sharp';
import { expect, test } from 'vitest';
import { writeIco } from '../../../../src/views/icons/ico.ts';
import { writeMaskIcon, writeTabIcon, writeTile } from '../../../../src/views/icons/write-icon.ts';

const icons = { tab: writeTabIcon(), mask: writeMaskIcon(), tile: writeTile(180, 6, 1) };

test.each(Object.entries(icons))(
  'the %s icon is a picture with something in it',
  async (_, svg) => {
    const { data, info } = await sharp(Buffer.from(svg), { density: 288 })
      .resize(64, 64)
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([64, 64]);
    const colours = new Set<number>();
    for (let at = 0; at < data.length; at += 4) colours.add(data.readUInt32BE(at));
    expect(colours.size).toBeGreaterThan(1);
  },
);

test('the frame has sharp edges at 16 pixels', async () => {
  const { data } = await sharp(Buffer.from(writeTile(16, 0, 2)))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const pixel = (x: number, y: number): number[] => [
    ...data.subarray((y * 16 + x) * 3).subarray(0, 3),
  ];
  const paper = [0xf6, 0xf1, 0xea];
  const ink = [0x2a, 0x21, 0x1b];
  expect([1, 2, 3, 12, 13, 14].map((y) => pixel(1, y))).toEqual([
    paper,
    ink,
    paper,
    expect.anything(),
    ink,
    paper,
  ]);
  expect([0, 1, 14, 15].map((x) => pixel(x, 4))).toEqual([ink, paper, paper, ink]);
});

test('the mask has no colour of its own, the tab icon another in the dark', () => {
  expect(icons.mask).not.toMatch(/fill="|style|class/);
  expect(icons.tab).toContain('@media(prefers-color-scheme:dark)');
});

test('an .ico file says where its picture is and how large', async () => {
  const png = await sharp(Buffer.from(writeTile(32, 0, 2)))
    .png()
    .toBuffer();
  const ico = Buffer.from(writeIco(png, 32));
  expect([...ico.subarray(0, 8)]).toEqual([0, 0, 1, 0, 1, 0, 32, 32]);
  const [length, offset] = [ico.readUInt32LE(14), ico.readUInt32LE(18)];
  expect(ico.subarray(offset, offset + length).equals(png)).toBe(true);
  expect(ico).toHaveLength(offset + length);
});
