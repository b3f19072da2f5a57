import { beforeEach, expect, test } from 'vitest';
import { renew } from '../../../src/offline/renew.ts';
import { Device, site, writeInterview } from './invented-site.ts';

const lamp = `${site}interviews/lamp/`;
const offlinePage = `${site}offline/`;
let device: Device;

async function look(): Promise<void> {
  await renew(device.pages, site, offlinePage, device.fetch, () => device.now);
}

function list(
  versions: Readonly<Record<string, string>>,
  former: Record<string, string> = {},
): void {
  const interviews = Object.entries(versions).map(([slug, version]) => [
    slug,
    '',
    version,
    0,
    0,
    '',
  ]);
  const written = { format: 1, interviews, shared: [], sets: [], former, search: 0 };
  device.files.set('offline/list.json', JSON.stringify(written));
}

async function shown(): Promise<string> {
  return (await (await device.pages.find(lamp))?.text()) ?? 'nothing';
}

beforeEach(async () => {
  device = new Device();
  writeInterview(device.files, 'lamp', 'one');
  device.files.set('offline/', device.files.get('interviews/lamp/') ?? '');
  await device.pages.keep(offlinePage, { chosen: true });
});

test('Who keeps nothing on purpose is asked for no list', async () => {
  await device.pages.keep(lamp, { chosen: false });
  device.asked = [];
  await look();
  expect(device.asked).toEqual([]);
});

test('An interview that did not change is not fetched again', async () => {
  const { version } = await device.pages.keep(lamp, { chosen: true });
  list({ lamp: version });
  device.asked = [];
  await look();
  expect(device.asked).toEqual(['offline/list.json']);
});

test('One that changed is kept anew', async () => {
  await device.pages.keep(lamp, { chosen: true });
  writeInterview(device.files, 'lamp', 'two');
  list({ lamp: 'of two' });
  await look();
  expect(await shown()).toContain('<p>two</p>');
});

test('One that is gone leaves, with all its files', async () => {
  await device.pages.keep(lamp, { chosen: true });
  await device.pages.remove(offlinePage);
  device.files.clear();
  list({});
  await look();
  expect(device.kept).toEqual({ pages: [], files: [] });
});

test('One that was withdrawn leaves, though a page tells of it', async () => {
  await device.pages.keep(lamp, { chosen: true });
  writeInterview(device.files, 'lamp', 'withdrawn');
  list({});
  await look();
  expect(await shown()).toBe('nothing');
});

test('A list that is older than the interview removes nothing', async () => {
  await device.pages.keep(lamp, { chosen: true });
  list({});
  await look();
  expect(await shown()).toContain('<p>one</p>');
});

test('Of one that was renamed the new address is kept', async () => {
  await device.pages.keep(lamp, { chosen: true });
  writeInterview(device.files, 'lamp', 'moved');
  writeInterview(device.files, 'lantern', 'one');
  list({ lantern: 'one' }, { lamp: 'lantern' });
  await look();
  const kept = (await device.pages.list()).filter(({ address }) => address !== offlinePage);
  expect(kept.map(({ address, chosen }) => ({ address, chosen }))).toEqual([
    { address: `${site}interviews/lantern/`, chosen: true },
  ]);
});

test('Without a network, or with a sign-in page in its place, all stays', async () => {
  await device.pages.keep(lamp, { chosen: true });
  device.files.set('offline/list.json', '<p>Sign in</p>');
  await look();
  device.isOnline = false;
  device.now = new Date('2026-04-01T12:00:00Z');
  await look();
  expect(await shown()).toContain('<p>one</p>');
});
