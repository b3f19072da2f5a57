import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLink } from '../../../src/interview/index.ts';
import { runs } from './seeded.ts';

describe('An address', () => {
  test.each([
    ['https://a.example/b?c=d#e', 'web'],
    ['HTTP://A.example', 'web'],
    ['mailto:ana@invented.example', 'web'],
    ['film:the-long-night', 'film the-long-night'],
    ['person:ana-duarte', 'person ana-duarte'],
    ['person:%E5%B1%B1%E7%94%B0', 'person 山田'],
    ['film:cafe%CC%81', 'film café'],
    ['film:100%', 'film 100%'],
    ['#some-passage', 'null #some-passage'],
    ['#cafe\u0301', 'null #café'],
    ['#%E5%A4%9C', 'null #夜'],
    ['other.md', 'other #null'],
    ['./other.md#x', 'other #x'],
    ['%E5%A4%9C.md', '夜 #null'],
  ])('%s means %s', (href, expected) => {
    const link = readLink(href);
    const meaning =
      link.type === 'mention'
        ? `${link.target.type} ${link.target.slug}`
        : link.type === 'place'
          ? `${link.interview} #${link.id}`
          : link.type;
    expect(meaning).toBe(expected);
  });

  test.each([
    ...[
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      ' javascript:alert(1)',
      'java\tscript:alert(1)',
    ],
    ...[
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      'blob:x',
      'about:blank',
      'ftp://a.b',
    ],
    ...['//evil.example', '/absolute', '../up.md', 'a/b.md', 'other.html', 'other', '', '#', '?q'],
    ...['https:evil.example', 'https:///x', 'http://', 'https://a b', 'mailto:', 'mailto:nobody'],
    ...['film:', 'Film:x', 'filmx:y', 'other.md?q', '#a#b', 'javascript:alert(1).md'],
  ])('%s is unsafe', (href) => {
    expect(readLink(href).type).toBe('unsafe');
  });

  test('that a browser would take for another scheme is never a link', () => {
    const schemes = fc.constantFrom('javascript', 'data', 'vbscript', 'blob', 'file');
    const noise = fc.constantFrom(
      '',
      ' ',
      '\t',
      '\n',
      '\0',
      '\u0001',
      '&#x09;',
      '\u00a0',
      '/',
      '#',
    );
    fc.assert(
      fc.property(schemes, noise, fc.nat(8), fc.string(), (scheme, mark, at, rest) => {
        const href = `${scheme.slice(0, at)}${mark}${scheme.slice(at)}:${rest}`;
        const link = readLink(href);
        if (link.type === 'unsafe') return;
        const { protocol } = new URL(href, 'https://site.example/interviews/a/');
        expect(['https:', 'http:', 'mailto:']).toContain(protocol);
      }),
      runs(1000),
    );
  });
});
