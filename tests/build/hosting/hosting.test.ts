import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scriptsIn } from '../../../src/hosting/index.ts';
import { sound } from '../../e2e/stress/timed.ts';
import { hashOf } from '../../../src/views/hash-of.ts';
import { Magazine } from '../magazine.ts';
import { ask, type Answer } from './ask.ts';
import { cachingOf, isCompressed, isEmbed, isShared, security, typeOf } from './expectations.ts';
import { servers, type Running } from './servers.ts';

/*
 * The site on real servers with the configuration that the project ships, and on its own preview: one
 * table of expectations for all.
 */

/** Invented, and in letters that addresses have to spell out. */
const talk = `---
title: On lamps
subjects: [ada-quill]
interviewer: The Lantern
date: 1976-03-01
edition: transcript
source: { publication: The Lantern, rights: invented for a test }
speakers: { Lantern: interviewer, Quill: ada-quill }
audio: ./hours.wav
---

**Lantern:** [0:05] What time was it?

**Quill:** [0:07.5] 映画はランプの光でできている。

> 映画はランプの光でできている。
`;

/** Forms and lists that this small magazine may not have: how they are sent is told by their names. */
const standIns = [
  'interviews/on-lamps.tei.xml',
  'interviews/on-lamps.annotations.jsonld',
  'interviews/on-lamps.md',
  'interviews/on-lamps.txt',
  'interviews/on-lamps.epub',
  'feed.xml',
  'feed.json',
  'opensearch.xml',
  'manifest.webmanifest',
  'worker.js',
  'robots.txt',
];

describe.each(['/', '/reader/'])('Under %s', (base) => {
  let magazine: Magazine;
  let site: string;
  let addresses: string[];

  beforeAll(async () => {
    magazine = await Magazine.create();
    magazine.write('interviews/on-lamps.md', talk);
    magazine.write('interviews/hours.wav', sound());
    const { status, stdout, stderr } = magazine.build({ BASE_PATH: base });
    expect(status, stdout + stderr).toBe(0);
    site = magazine.dist;
    for (const name of standIns) {
      const file = path.join(site, name);
      if (!statSync(file, { throwIfNoEntry: false })) writeFileSync(file, 'invented '.repeat(300));
    }
    addresses = addressesIn(site);
  }, 120_000);
  afterAll(() => magazine.remove());

  describe.each(Object.entries(servers))('%s', (_name, start) => {
    let server: Running;
    const get = (address: string, options?: Parameters<typeof ask>[2]): Promise<Answer> =>
      ask(server.port, base + address, options);

    beforeAll(async () => {
      server = await start(site, base);
    });
    afterAll(() => server.stop());

    test('every file is there, whole, with its type, its caching and its protection', async () => {
      expect(addresses.length).toBeGreaterThan(80);
      expect(addresses.some((address) => address.includes('%E6%98%A0'))).toBe(true);
      const faults: unknown[] = [];
      for (const address of addresses) {
        const { status, headers, body } = await get(address);
        const got = { status, same: body.equals(fileAt(site, address)), ...seen(headers) };
        const wanted = { status: 200, same: true, ...wantedOf(decodeURIComponent(address)) };
        if (JSON.stringify(got) !== JSON.stringify(wanted)) faults.push({ address, got, wanted });
      }
      expect(faults).toEqual([]);
    });

    test('the policy allows the scripts that are in the pages, and those alone', async () => {
      const { headers, body } = await get('');
      const policy = directives(headers);
      const hashes = scriptsIn(body.toString()).map((script) => `'${hashOf(script)}'`);
      expect(hashes).toHaveLength(1);
      expect(policy['script-src']).toEqual(["'self'", "'wasm-unsafe-eval'", ...hashes]);
      expect(policy['connect-src']).toEqual(["'self'"]);
      expect(policy['object-src']).toEqual(["'none'"]);
      expect(policy['base-uri']).toEqual(["'none'"]);
      expect(policy['require-trusted-types-for']).toEqual(["'script'"]);
      expect(JSON.stringify(policy)).not.toContain('unsafe-inline');
    });

    test('what is not there is answered 404 with the page for it, and never kept', async () => {
      const page = fileAt(site, '404.html');
      const missing = ['nowhere/', 'nowhere', '_astro/gone.js', 'cards/', 'films/nobody/x.json'];
      const hidden = ['.two-shot-site', '.two-shot-hosting.json', '.nojekyll', '_headers'];
      for (const address of [...missing, ...hidden]) {
        const { status, headers, body } = await get(address);
        expect([address, status, headers['cache-control']]).toEqual([address, 404, 'no-cache']);
        expect([address, headers['content-type']]).toEqual([address, 'text/html; charset=utf-8']);
        expect([address, body.equals(page)]).toEqual([address, true]);
        expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      }
    });

    test('a page without its last slash leads to the one with it, on whatever host and port', async () => {
      for (const address of [
        'interviews',
        'interviews/on-lamps',
        quotePageOf(addresses).slice(0, -1),
      ]) {
        const { status, headers } = await get(address);
        expect([301, 308]).toContain(status);
        expect(decodeURIComponent(headers.location ?? '')).toBe(
          decodeURIComponent(`${base}${address}/`),
        );
      }
      if (base !== '/') {
        const { status, headers } = await ask(server.port, base.slice(0, -1));
        expect([status, headers.location]).toEqual([
          expect.toSatisfy((code) => code === 301 || code === 308),
          base,
        ]);
      }
    });

    test('no address leads out of the site, to another host, or to a list of files', async () => {
      const ways = [
        '../package.json',
        '..%2fpackage.json',
        '%2e%2e/%2e%2e/etc/passwd',
        'films/..%2f..%2f.two-shot-site',
        'films/%2e%2e/.two-shot-site',
        '_astro/',
        '%00',
        '%ff',
        '%',
      ];
      for (const way of ways) {
        const { status, body } = await get(way);
        expect([way, status >= 400]).toEqual([way, true]);
        expect(body.toString()).not.toMatch(/root:|"name": "two-shot"|<title>Index of/);
      }
      const { headers } = await ask(server.port, '//example.invalid/%2f..');
      expect(headers.location ?? '').not.toMatch(/^\/\/|invalid/);
    });

    test('a browser that has the file is told so, with few bytes', async () => {
      for (const address of ['', 'interviews/on-lamps/', 'robots.txt']) {
        const { headers } = await get(address);
        expect(headers.etag).toBeTruthy();
        const again = await get(address, { headers: { 'if-none-match': headers.etag ?? '' } });
        expect([again.status, again.body.length]).toEqual([304, 0]);
        expect(again.headers['cache-control']).toBe('no-cache');
      }
    });

    test('HEAD is GET without the text; nothing can be sent', async () => {
      const { status, headers, body } = await get('interviews/on-lamps/', { method: 'HEAD' });
      expect([status, body.length, headers['content-type']]).toEqual([
        200,
        0,
        'text/html; charset=utf-8',
      ]);
      const posted = await get('interviews/on-lamps/', { method: 'POST' });
      expect(posted.status).toBe(405);
    });

    test('text is sent compressed, and what is compressed already as it is', async () => {
      const accepting = { headers: { 'accept-encoding': 'gzip' } };
      const counted = { compressed: 0, whole: 0 };
      for (const address of addresses) {
        const file = fileAt(site, address);
        if (file.length < 1_500) continue;
        const { headers, body } = await get(address, accepting);
        const wanted = isCompressed(decodeURIComponent(address)) ? 'gzip' : undefined;
        expect([address, headers['content-encoding']]).toEqual([address, wanted]);
        expect((wanted ? gunzipSync(body) : body).equals(file)).toBe(true);
        if (wanted) expect(headers.vary?.toLowerCase()).toContain('accept-encoding');
        counted[wanted ? 'compressed' : 'whole'] += 1;
      }
      expect(counted.compressed).toBeGreaterThan(15);
      expect(counted.whole).toBeGreaterThan(10);
    });

    test('a recording can be heard from its middle', async () => {
      const address = 'recordings/hours.wav';
      const { status, headers, body } = await get(address, { headers: { range: 'bytes=10-19' } });
      const file = fileAt(site, address);
      expect(status).toBe(206);
      expect(headers['content-range']).toBe(`bytes 10-19/${file.length}`);
      expect(body.equals(file.subarray(10, 20))).toBe(true);
    });

    test('a part past the end is refused with the length, and of what is not there there are no parts', async () => {
      const address = 'recordings/hours.wav';
      const past = await get(address, { headers: { range: 'bytes=999999999-' } });
      expect(past.status).toBe(416);
      expect(past.headers['content-range']).toBe(`bytes */${fileAt(site, address).length}`);
      const nowhere = await get('nowhere/', { headers: { range: 'bytes=10-19' } });
      expect(nowhere.status).toBe(404);
      expect(nowhere.headers['content-range']).toBeUndefined();
      expect(nowhere.body.equals(fileAt(site, '404.html'))).toBe(true);
    });

    test('who asks again for what is not there gets the page that says so, and not nothing', async () => {
      const { headers } = await get('nowhere/');
      const { etag = '', 'last-modified': since = '' } = headers;
      const again = await get('nowhere/', {
        headers: { 'if-none-match': etag, 'if-modified-since': since },
      });
      expect(again.status).toBe(404);
      expect(again.body.equals(fileAt(site, '404.html'))).toBe(true);
    });

    test('a query changes nothing, letters may be spelt out or not', async () => {
      const page = fileAt(site, 'search/');
      const asked = await get('search/?q=%E6%98%A0&x=../..');
      expect([asked.status, asked.body.equals(page)]).toEqual([200, true]);
      const spelt = await get('%66ilms/');
      expect([spelt.status, spelt.body.equals(fileAt(site, 'films/'))]).toEqual([200, true]);
    });
  });
});

/** Addresses below the site's path of all that is not kept back, as links spell them. */
function addressesIn(site: string): string[] {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return files
    .map((entry) => path.relative(site, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).map(encodeURIComponent).join('/'))
    .filter((file) => !/(?:^|\/)\.|^_headers$/.test(file))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .toSorted();
}

function fileAt(site: string, address: string): Buffer {
  const name = decodeURIComponent(address);
  return readFileSync(path.join(site, /(?:^|\/)$/.test(name) ? `${name}index.html` : name));
}

function quotePageOf(addresses: readonly string[]): string {
  const found = addresses.find((address) => /^interviews\/on-lamps\/%[^/]+\/$/.test(address));
  if (found === undefined) throw new Error('There is no quote page.');
  return found;
}

type Headers = Answer['headers'];

function seen(headers: Headers) {
  return {
    type: headers['content-type'],
    caching: headers['cache-control'],
    framing: directives(headers)['frame-ancestors']?.join(' '),
    oldFraming: headers['x-frame-options'],
    shared: headers['access-control-allow-origin'],
    off: headers['permissions-policy']?.includes('geolocation=()'),
    ...Object.fromEntries(Object.keys(security).map((name) => [name, headers[name]])),
  };
}

function wantedOf(address: string): ReturnType<typeof seen> {
  return {
    type: typeOf(address),
    caching: cachingOf(address),
    framing: isEmbed(address) ? undefined : "'none'",
    oldFraming: isEmbed(address) ? undefined : 'DENY',
    shared: isShared(address) ? '*' : undefined,
    off: true,
    ...security,
  };
}

function directives(headers: Headers): Record<string, string[] | undefined> {
  const sent = String(headers['content-security-policy']).split(';');
  return Object.fromEntries(
    sent.map((directive) => {
      const [name = '', ...values] = directive.trim().split(/\s+/);
      return [name, values] as const;
    }),
  );
}
