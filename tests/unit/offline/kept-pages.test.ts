import { beforeEach, describe, expect, test } from 'vitest';
import { readKeptPage, showKeptPage } from '../../../src/offline/kept-page.ts';
import { NotKept } from '../../../src/offline/kept-pages.ts';
import { Device, site, writeInterview } from './invented-site.ts';

const lamp = `${site}interviews/lamp/`;
let device: Device;

beforeEach(() => {
  device = new Device();
  writeInterview(device.files, 'lamp', 'one');
});

async function text(): Promise<string> {
  return (await (await device.pages.find(lamp))?.text()) ?? 'nothing';
}

describe('A page is kept as a set', () => {
  test('with its styles, its scripts, those they load later, and its pictures', async () => {
    await device.pages.keep(lamp, { chosen: false });
    expect(device.kept.pages).toEqual(['interviews/lamp/']);
    const [picture, ...hashed] = device.kept.files.toReversed();
    expect(hashed.toSorted()).toEqual([
      '_astro/later.one.js',
      '_astro/page.one.js',
      '_astro/site.one.css',
    ]);
    expect(picture).toMatch(/^pictures\/lamp\.gif\?kept=[0-9a-f]{16}$/);
    // The page asks for the picture by the name it is kept under.
    expect(await text()).toContain(`src="/reader/${picture ?? ''}"`);
  });

  test('with its title, and without the name of the site', async () => {
    const { title, language } = await device.pages.keep(lamp, { chosen: false });
    expect({ title, language }).toEqual({ title: 'On lamp', language: 'en' });
  });

  test('and replaced as one', async () => {
    await device.pages.keep(lamp, { chosen: false });
    writeInterview(device.files, 'lamp', 'two');
    await device.pages.keep(lamp, { chosen: false });
    expect(await text()).toContain('<p>two</p>');
    expect(await (await device.pages.file(`${site}_astro/later.two.js`))?.text()).toContain('two');
  });

  test.each(['_astro/later.two.js', '_astro/site.two.css', 'pictures/lamp.gif'])(
    'or left as it was, where %s cannot be had',
    async (name) => {
      await device.pages.keep(lamp, { chosen: false });
      writeInterview(device.files, 'lamp', 'two');
      device.files.delete(name);
      await expect(device.pages.keep(lamp, { chosen: false })).rejects.toThrow(NotKept);
      expect(await text()).toContain('<p>one</p>');
      await device.pages.tidy();
      expect(device.kept.files).toHaveLength(4);
    },
  );

  test('or left as it was, where the storage takes no more', async () => {
    await device.pages.keep(lamp, { chosen: false });
    writeInterview(device.files, 'lamp', 'two');
    device.storage.isFull = true;
    const keeping = device.pages.keep(lamp, { chosen: false });
    await expect(keeping).rejects.toMatchObject({ why: 'full' });
    expect(await text()).toContain('<p>one</p>');
  });

  test('but not where another answers in the place of the host', async () => {
    const page = (html: string): Response =>
      new Response(html, { headers: { 'content-type': 'text/html' } });
    const keeping = device.pages.keep(lamp, { chosen: false, answer: page('<p>Sign in</p>') });
    await expect(keeping).rejects.toThrow(NotKept);
    expect(device.kept.pages).toEqual([]);
  });
});

describe('Files', () => {
  test('are asked for once, if their names hold their content', async () => {
    await device.pages.keep(lamp, { chosen: false });
    device.asked = [];
    await device.pages.keep(lamp, { chosen: false });
    expect(device.asked.toSorted()).toEqual(['interviews/lamp/', 'pictures/lamp.gif']);
  });

  test('of the version before stay, for tabs that are open, and older ones go', async () => {
    for (const version of ['one', 'two', 'three']) {
      writeInterview(device.files, 'lamp', version);
      await device.pages.keep(lamp, { chosen: false });
      await device.pages.tidy();
    }
    const scripts = device.kept.files.filter((name) => name.startsWith('_astro/page'));
    expect(scripts).toEqual(['_astro/page.three.js', '_astro/page.two.js']);
  });

  test('go with the last page that needs them', async () => {
    writeInterview(device.files, 'moth', 'one');
    await device.pages.keep(lamp, { chosen: false });
    await device.pages.keep(`${site}interviews/moth/`, { chosen: false });
    await device.pages.remove(lamp);
    await device.pages.tidy();
    expect(device.kept.files.filter((name) => name.includes('lamp'))).toEqual([]);
    expect(device.kept.files).toHaveLength(4);
  });
});

describe('By visits', () => {
  test('fifty interviews are kept; the longest unread go, and none the reader chose', async () => {
    for (let number = 0; number < 53; number += 1) {
      writeInterview(device.files, `n${number}`, 'one');
      device.now = new Date(Date.UTC(2026, 0, 1, 0, number));
      await device.pages.keep(`${site}interviews/n${number}/`, { chosen: number === 0 });
    }
    // The second was read again.
    await device.pages.note(`${site}interviews/n1/`, { read: '2026-02-01T00:00:00.000Z' });
    await device.pages.tidy();
    const kept = (await device.pages.list()).map(({ address }) => address.slice(site.length));
    expect(kept).toHaveLength(51);
    expect(kept).toContain('interviews/n0/');
    expect(kept).toContain('interviews/n1/');
    expect(kept).not.toContain('interviews/n2/');
  });

  test('what the reader chose stays chosen when it is kept anew', async () => {
    await device.pages.keep(lamp, { chosen: true });
    const { chosen } = await device.pages.keep(lamp, { chosen: false });
    expect(chosen).toBe(true);
  });
});

test('A kept copy says of what day it is, and nothing of what else is known of it', async () => {
  await device.pages.keep(lamp, { chosen: false });
  const found = (await device.pages.find(`${lamp}?lit=lamp#one`)) ?? new Response();
  expect(readKeptPage(found)?.address).toBe(lamp);
  const shown = await showKeptPage(found);
  expect(shown.headers.get('two-shot-kept')).toBeNull();
  expect(await shown.text()).toContain('<html data-kept="2026-03-01T12:00:00.000Z" lang="en">');
});
