import { describe, expect, test } from 'vitest';
import { writeHeadersFile, writeVercel, type SiteFacts } from '../../../src/hosting/index.ts';

/*
 * Netlify, Cloudflare Pages and Vercel cannot be run here. What their documentation says of these files
 * is written down as a small reader of each, which is then asked for the headers of addresses.
 */

const facts = (base: string): SiteFacts => ({
  base,
  scripts: ['sha256-invented'],
  folders: ['about', 'films', 'interviews', 'search'],
});

const addresses = [
  '',
  'films/',
  'films/paper-moths/',
  '404.html',
  'interviews/',
  'interviews/a/',
  'interviews/a/b/',
  'interviews/a/b/oembed.json',
  'interviews/a.tei.xml',
  'interviews/a.csl.json',
  'interviews/a.md',
  'interviews/a.annotations.jsonld',
  'feed.xml',
  'feed.json',
  'passages.ndjson',
  'search/',
  'search/manifest.json',
  'search/program/worker.abc.js',
  'search/0123456789ab/files.packed',
  '_astro/site.abc.css',
  'cards/site.png',
  'worker.js',
];

type Sent = ReadonlyMap<string, readonly string[]>;

describe.each(['/', '/reader/'])('under %s', (base) => {
  describe.each([
    ['_headers', readHeadersFile(writeHeadersFile(facts(base)))],
    ['vercel.json', readVercel(writeVercel(facts(base)))],
  ] as const)('%s', (name, sent) => {
    const at = (address: string) => sent(base + address);
    const one = (address: string, header: string) => at(address).get(header)?.join(', ');

    test('protects every address, with each header once', () => {
      for (const address of addresses) {
        for (const [header, values] of at(address)) {
          expect([address, header, values.length]).toEqual([address, header, 1]);
        }
        expect(one(address, 'content-security-policy')).toContain("'sha256-invented'");
        expect(one(address, 'x-content-type-options')).toBe('nosniff');
      }
    });

    test('lets nobody frame a page but one of a quote', () => {
      for (const address of addresses.filter((each) => /\/$|^$|html$/.test(each))) {
        const isEmbed = address === 'interviews/a/b/';
        expect([address, one(address, 'x-frame-options')]).toEqual([
          address,
          isEmbed ? undefined : 'DENY',
        ]);
      }
      expect(one('interviews/a/b/', 'content-security-policy')).not.toContain('ancestors');
    });

    test('has what carries its content in its name kept for a year, and asks again for the rest', () => {
      const year = 'public, max-age=31536000, immutable';
      expect(one('_astro/site.abc.css', 'cache-control')).toBe(year);
      expect(one('search/program/worker.abc.js', 'cache-control')).toBe(year);
      expect(one('search/0123456789ab/files.packed', 'cache-control')).toBe(year);
      expect(one('cards/site.png', 'cache-control')).toBe('public, max-age=86400');
      // Netlify and Cloudflare Pages have that of their own accord.
      const fresh = name === '_headers' ? undefined : 'no-cache';
      for (const address of ['', 'interviews/a/', 'worker.js', 'search/', 'search/manifest.json']) {
        expect([address, one(address, 'cache-control')]).toEqual([address, fresh]);
      }
    });

    test('says what the forms are, and lets programs of other sites read them', () => {
      const tei = 'application/tei+xml; charset=utf-8';
      const csl = 'application/vnd.citationstyles.csl+json; charset=utf-8';
      expect(one('interviews/a.tei.xml', 'content-type')).toBe(tei);
      expect(one('interviews/a.csl.json', 'content-type')).toBe(csl);
      expect(one('interviews/a.md', 'content-type')).toBe('text/markdown; charset=utf-8');
      expect(one('feed.xml', 'content-type')).toBe('application/atom+xml; charset=utf-8');
      for (const address of addresses) {
        const isData = /\.(?:json|jsonld|ndjson|xml|md)$/.test(address);
        expect([address, one(address, 'access-control-allow-origin')]).toEqual([
          address,
          isData ? '*' : undefined,
        ]);
      }
    });
  });
});

test('_headers stays within what Cloudflare Pages takes: 100 rules, 2,000 characters a line', () => {
  const lines = writeHeadersFile(facts('/reader/')).split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(2_000);
  // One splat an address, and no line but addresses, headers and empty ones.
  for (const line of lines) expect(line).toMatch(/^$|^\/[^*\s]*\*?[^*\s]*$|^ {2}[\w-]+: \S.*$/);
});

test('vercel.json has no more than Vercel takes, and patterns without groups that catch', () => {
  const { headers } = JSON.parse(writeVercel(facts('/'))) as { headers: { source: string }[] };
  expect(headers.length).toBeLessThanOrEqual(2_048);
  for (const { source } of headers) {
    expect(source.length).toBeLessThanOrEqual(4_096);
    expect(source.slice(source.indexOf('(') + 1)).not.toMatch(/\((?!\?)|^\?(?!!)/);
  }
});

/** All rules that match count; values of one header are joined (Cloudflare Pages). */
function readHeadersFile(text: string): (address: string) => Sent {
  const rules = text
    .trim()
    .split('\n\n')
    .map((block) => {
      const [pattern = '', ...lines] = block.split('\n');
      const expression = pattern
        .replace(/[.?+^$()[\]{}|\\]/g, String.raw`\$&`)
        .replaceAll('*', '.*')
        .replace(/:\w+/g, '[^/]+');
      const headers = lines.map((line) => line.trim().split(/: (.*)/s));
      return { matches: new RegExp(`^${expression}$`), headers };
    });
  return (address) => {
    const sent = new Map<string, string[]>();
    for (const { headers } of rules.filter((rule) => rule.matches.test(address))) {
      for (const [name = '', value = ''] of headers) {
        const key = name.toLowerCase();
        sent.set(key, [...(sent.get(key) ?? []), value]);
      }
    }
    return sent;
  };
}

/** All rules that match count; of one header the last. */
function readVercel(text: string): (address: string) => Sent {
  const { headers } = JSON.parse(text) as {
    headers: { source: string; headers: { key: string; value: string }[] }[];
  };
  return (address) => {
    const matching = headers.filter(({ source }) => new RegExp(`^${source}$`).test(address));
    const all = matching.flatMap((rule) => rule.headers);
    return new Map(all.map(({ key, value }) => [key.toLowerCase(), [value]]));
  };
}
