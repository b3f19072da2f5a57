import { expect, test } from 'vitest';
import { openGraphLocale } from '../../../src/views/open-graph-locale.ts';

test.each([
  ['pt-BR', 'pt_BR'],
  ['en', 'en_US'],
  ['zh-Hant', 'zh_TW'],
  ['sr-Latn-RS', 'sr_RS'],
  ['mul', null],
])('%s is %s', (language, locale) => {
  expect(openGraphLocale(language)).toBe(locale);
});
