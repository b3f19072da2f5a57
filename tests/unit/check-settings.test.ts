import { expect, test } from 'vitest';
import { siteConfig } from '../../site.config.ts';
import { basePathFaults, settingFaults } from '../../src/check-settings.ts';
import { basePathSetting } from '../../src/site-config.ts';

const faults = (changes: Partial<typeof siteConfig>, address?: string): string[] => {
  const config = { ...siteConfig, ...changes };
  return settingFaults(config, config.language, address);
};

test('The settings of this repository have no mistakes', () => {
  expect(faults({})).toEqual([]);
  expect(faults({ language: 'de-AT', accent: 'rgb(0 128 128)' })).toEqual([]);
  expect(faults({ url: 'https://example.org' }, 'http://localhost:8080')).toEqual([]);
});

test('A licence may have no address, and a site no other forms', () => {
  expect(faults({ licence: { name: 'All rights reserved', url: '' }, forms: [] })).toEqual([]);
});

test.each([
  [{ name: '  ' }, /^name: is empty\. Write the name/],
  [{ description: '' }, /^description: is empty\. Write one sentence/],
  [{ language: 'tlh' }, /^language: .*“tlh”. There are: de, en\./],
  [
    { accent: 'bluish' },
    /^accent: “bluish” is no colour that can be read on paper\. Write #rrggbb/,
  ],
  [{ accent: 'rgb(0 0 0 / 0.5)' }, /^accent: .*without transparency/],
  [
    { licence: { name: 'Ours', url: 'ours' } },
    /^licence\.url: is no address\. Begin it with https/,
  ],
  [{ forms: ['epub', 'pdf'] as never }, /^forms: is 'all', or a list of some of: epub, txt/],
  [{ url: 'example.org' }, /^url: “example\.org” is no address of a site\. Write https:/],
  [{ url: 'https://example.org/reader/' }, /^url: .* has more than a name\. .*BASE_PATH/],
])('%j is refused with the name of the setting and what to write', (changes, message) => {
  const found = faults(changes);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(message);
});

test('An address from the environment is looked at as well', () => {
  expect(faults({}, 'ftp://example.org')[0]).toMatch(/^SITE_URL: /);
});

test('All mistakes are named together', () => {
  expect(faults({ name: '', accent: '', url: '-' })).toHaveLength(3);
});

test.each([
  [undefined, '/'],
  ['', '/'],
  ['/', '/'],
  ['reader', '/reader/'],
  ['/reader', '/reader/'],
  ['//reader//talks', '/reader/talks/'],
  ['~ada/2.0_b-c/', '/~ada/2.0_b-c/'],
])('A path %j of the environment is %s', (given, path) => {
  const read = basePathSetting({ BASE_PATH: given });
  expect(read).toBe(path);
  expect(basePathFaults(read)).toEqual([]);
});

test.each(['a b', '/für/', 'https://example.org/reader', '../up', '/.', '/a?b', '/a#b', '/%41/'])(
  'A path %j of the environment is refused, with what to write',
  (given) => {
    expect(basePathFaults(basePathSetting({ BASE_PATH: given }))).toEqual([
      expect.stringMatching(/^BASE_PATH: “.*” is no path .* as in BASE_PATH=\/reader\/;/),
    ]);
  },
);
