import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { siteConfig } from '../../site.config.ts';
import { quotePageSetting, searchShardSetting } from '../../src/site-config.ts';

test('the environment says which passages have pages, else the configuration', () => {
  expect(quotePageSetting({ QUOTE_PAGES: 'all' })).toBe('all');
  expect(quotePageSetting({ QUOTE_PAGES: 'pull-quotes' })).toBe('pull-quotes');
  expect(quotePageSetting({})).toBe(siteConfig.quotePages);
  expect(quotePageSetting({ QUOTE_PAGES: '' })).toBe(siteConfig.quotePages);
});

test('a setting that there is not is refused by name', () => {
  expect(() => quotePageSetting({ QUOTE_PAGES: 'some' })).toThrow(/all, pull-quotes.*“some”/);
});

test('so it is with the shards of the search index', () => {
  expect(searchShardSetting({ SEARCH_SHARDS: 'language-and-decade' })).toBe('language-and-decade');
  expect(searchShardSetting({})).toBe(siteConfig.searchShards);
  expect(() => searchShardSetting({ SEARCH_SHARDS: 'two' })).toThrow(/language-and-decade.*“two”/);
});

test('settings go through one door, so that SITE_CONFIG is heard everywhere', () => {
  const root = new URL('../../', import.meta.url);
  const files = globSync('src/**/*.{ts,mjs,astro}', { cwd: root });
  expect(files.length).toBeGreaterThan(400);
  const passing = files.filter((file) =>
    /from '(?:\.\.\/)+site\.config\.ts'/.test(readFileSync(new URL(file, root), 'utf8')),
  );
  expect(passing).toEqual(['src/site-config.ts']);
});
