import { expect, test } from 'vitest';
import { siteConfig } from '../../site.config.ts';
import { settingFaults } from '../../src/check-settings.ts';

const faults = (changes: Partial<typeof siteConfig>, address?: string): string[] => {
  const config = { ...siteConfig, ...changes };
  return settingFaults(config, config.language, address);
};

test('The settings of this repository have no mistakes', () => {
  expect(faults({})).toEqual([]);
  expect(faults({ language: 'de-AT', accent: 'rgb(0 128 128)' })).toEqual([]);
  expect(faults({ url: 'https://example.org' }, 'http://localhost:8080')).toEqual([]);
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
