import { beforeEach, describe, expect, test } from 'vitest';
import { leaveSite, serveSite } from '../../../src/offline/serve-site.ts';
import type { WorkerScope } from '../../../src/offline/worker-scope.ts';
import { Device, site, writeInterview } from './invented-site.ts';

const lamp = `${site}interviews/lamp/`;
let device: Device;
let scope: FakeScope;

/** A browser around the worker: it says what happens, and waits until all work is done. */
class FakeScope {
  readonly location = { href: `${site}worker.js` };
  readonly navigator: { connection?: { saveData: boolean } } = {};
  readonly clients = { claim: () => Promise.resolve() };
  isRegistered = true;
  readonly registration = { unregister: () => Promise.resolve(!(this.isRegistered = false)) };
  readonly caches = device.storage.storage;
  readonly #listeners = new Map<string, (event: Record<string, unknown>) => void>();

  constructor(program: (scope: WorkerScope) => void) {
    program(this as unknown as WorkerScope);
  }

  readonly fetch = async (request: Request | string, init?: RequestInit): Promise<Response> => {
    const answer = await device.fetch(request instanceof Request ? request.url : request);
    // What was given up has no answer.
    await new Promise((resolve) => setTimeout(resolve, 1));
    init?.signal?.throwIfAborted();
    return answer;
  };

  readonly skipWaiting = (): Promise<void> => Promise.resolve();

  addEventListener(type: string, listener: (event: Record<string, unknown>) => void): void {
    this.#listeners.set(type, listener);
  }

  async happen(type: string, event: object = {}): Promise<Response | undefined> {
    const work: Promise<unknown>[] = [];
    let answer: Promise<Response> | undefined;
    this.#listeners.get(type)?.({
      ...event,
      waitUntil: (more: Promise<unknown>) => work.push(more),
      respondWith: (given: Promise<Response>) => (answer = given),
    });
    const given = await answer;
    for (const each of work) await each;
    return given;
  }

  ask(address: string, as: object): Promise<Response | undefined> {
    const request = new Request(address);
    for (const [name, value] of Object.entries(as)) Object.defineProperty(request, name, { value });
    return this.happen('fetch', { request });
  }

  visit(address: string, as: object = {}): Promise<Response | undefined> {
    return this.ask(address, { mode: 'navigate', destination: 'document', ...as });
  }
}

beforeEach(async () => {
  device = new Device();
  writeInterview(device.files, 'lamp', 'one');
  const html = device.files.get('interviews/lamp/') ?? '';
  device.files.set('offline/', html.replace('<p>one</p>', '<p>the offline page</p>'));
  scope = new FakeScope(serveSite);
  await scope.happen('install');
  await scope.happen('activate');
});

describe('A visit', () => {
  test('gets the page of today, and the last one where there is no network', async () => {
    await scope.visit(`${lamp}?lit=lamp`);
    writeInterview(device.files, 'lamp', 'two');
    expect(await (await scope.visit(lamp))?.text()).toContain('<p>two</p>');
    device.isOnline = false;
    const kept = await (await scope.visit(`${lamp}?lit=other`))?.text();
    expect(kept).toContain('<p>two</p>');
    expect(kept).toContain('data-kept=');
  });

  test('gets the offline page where nothing is kept, with the status of an error', async () => {
    device.isOnline = false;
    const answer = await scope.visit(`${site}films/`);
    expect(answer?.status).toBe(503);
    expect(await answer?.text()).toContain('the offline page');
  });

  test('in a second tab takes nothing from the first, which waits for the same page', async () => {
    const first = scope.visit(lamp);
    const second = scope.visit(lamp);
    for (const answer of [await first, await second]) {
      expect(answer?.status).toBe(200);
      const html = await answer?.text();
      expect(html).toContain('<p>one</p>');
      expect(html).not.toContain('data-kept=');
    }
    expect(device.kept.pages).toEqual(['interviews/lamp/', 'offline/']);
  });

  test('takes a page that is gone off the device', async () => {
    await scope.visit(lamp);
    device.files.delete('interviews/lamp/');
    expect((await scope.visit(lamp))?.status).toBe(404);
    expect(device.kept.pages).toEqual(['offline/']);
  });

  test('keeps nothing for who pays for bytes', async () => {
    scope.navigator.connection = { saveData: true };
    await scope.visit(lamp);
    expect(device.kept.pages).toEqual(['offline/']);
  });
});

describe('The worker', () => {
  test('keeps the page that was there before it', async () => {
    await scope.happen('message', { data: { type: 'visited', address: lamp } });
    expect(device.kept.pages).toEqual(['interviews/lamp/', 'offline/']);
  });

  test('heeds no message that is none, nor one about another site', async () => {
    device.asked = [];
    for (const data of [
      null,
      'visited',
      { type: 'visited' },
      { type: 'visited', address: 'https://other.invalid/reader/interviews/lamp/' },
    ]) {
      await scope.happen('message', { data });
    }
    expect(device.asked).toEqual([]);
    expect(device.kept.pages).toEqual(['offline/']);
  });

  test('answers for files of sets, and leaves all else to the browser', async () => {
    await scope.visit(lamp);
    device.isOnline = false;
    const style = await scope.ask(`${site}_astro/site.one.css`, { mode: 'no-cors' });
    expect(await style?.text()).toBe('/* one */');
    const others = [
      [`${site}search/manifest.json`, {}],
      [`${site}interviews/lamp.md`, {}],
      [lamp, { mode: 'navigate', destination: 'iframe' }],
      ['https://site.invalid/other/', { mode: 'navigate', destination: 'document' }],
      [`${site}_astro/site.one.css`, { method: 'POST' }],
    ] as const;
    for (const [address, as] of others) {
      expect(await scope.ask(address, as), address).toBeUndefined();
    }
  });
});

test('Where nothing is to be kept any more it goes, with all of this site and nothing of others', async () => {
  await scope.visit(lamp);
  for (const name of [
    'two-shot index /reader/ abc',
    'two-shot pages 1 /',
    'two-shot pages 1 /a/reader/',
    'foreign',
  ]) {
    await device.storage.open(name);
  }
  const leaving = new FakeScope(leaveSite);
  await leaving.happen('install');
  await leaving.happen('activate');
  expect(leaving.isRegistered).toBe(false);
  expect(Object.keys(device.storage.contents)).toEqual([
    'two-shot pages 1 /',
    'two-shot pages 1 /a/reader/',
    'foreign',
  ]);
});
