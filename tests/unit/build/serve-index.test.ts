import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveIndex } from '../../../src/build/serve-index.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'two-shot-serve-'));
const site = path.join(folder, 'site');
let server: Server;
let origin = '';

beforeAll(async () => {
  mkdirSync(path.join(site, 'search/0123456789ab/all/texts'), { recursive: true });
  writeFileSync(path.join(site, 'search/0123456789ab/all/texts/0.0.packed'), 'words');
  writeFileSync(path.join(site, 'search/index.html'), 'the page');
  writeFileSync(path.join(folder, 'secret.json'), 'secret');
  const serve = serveIndex(site, '/magazine/');
  server = createServer((request, response) => {
    serve(request, response, () => response.end('not of the index'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('No port.');
  origin = `http://127.0.0.1:${address.port}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

const get = (address: string): Promise<Response> => fetch(`${origin}${address}`);

test('Files of the last build’s index are served', async () => {
  const response = await get('/magazine/search/0123456789ab/all/texts/0.0.packed?ts=1');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/octet-stream');
  expect(await response.text()).toBe('words');
});

test('So they are where Vite has taken the base off the address', async () => {
  expect((await get('/search/0123456789ab/all/texts/0.0.packed')).status).toBe(200);
});

test('Where no index was made the answer is 404, and says how to make one', async () => {
  const response = await get('/magazine/search/manifest.json');
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('npm run build');
});

test.each([
  '/magazine/search/',
  '/magazine/search/index.html',
  '/other/search/manifest.json',
  '/magazine/search/0123456789ab/%2e%2e/%2e%2e/%2e%2e/secret.json',
  '/magazine/search/0123456789ab/..%2f..%2f..%2fsecret.json',
  '/magazine/search/0123456789ab/....//....//....//secret.json',
])('%s is left to others', async (address) => {
  expect(await (await get(address)).text()).toBe('not of the index');
});
