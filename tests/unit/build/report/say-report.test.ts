import { describe, expect, test } from 'vitest';
import { bytesInWords } from '../../../../src/build/report/bytes-in-words.ts';
import { limitsPassed } from '../../../../src/build/report/host-limits.ts';
import { sayReport } from '../../../../src/build/report/say-report.ts';
import type { SiteReport } from '../../../../src/build/report/site-report.ts';

const report: SiteReport = {
  content: { interviews: 1_000, films: 2, people: 3, passages: 46_000, words: 3_200_000 },
  site: {
    files: 1_234,
    bytes: 56_000_000,
    kinds: [
      { name: 'HTML', files: 1_000, bytes: 50_000_000 },
      { name: 'style', files: 4, bytes: 900 },
    ],
    heaviestPage: { file: 'interviews/a/index.html', bytes: 93_600 },
    largestFile: { file: 'a.epub', bytes: 93_600 },
    pages: { all: 1_000, new: 2, changed: 0, gone: 1 },
  },
  steps: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => ({ name, seconds: 1.26 })),
  seconds: 12.34,
  warnings: ['Mind this.'],
};

test('What was built is said in aligned lines', () => {
  expect(sayReport(report, 'dist').split('\n')).toEqual([
    'Built in 12.3 s. The site is in dist.',
    '  Content  interviews 1,000, films 2, people 3; passages 46,000, words 3,200,000',
    '  Pages    1,000: 2 new, 1 gone',
    '           the heaviest 94 kB: interviews/a/index.html',
    '  Files    1,234, 56 MB',
    '           HTML          1,000    50 MB',
    '           style             4    900 B',
    '  Seconds  a 1.3, b 1.3, c 1.3, d 1.3, e 1.3, f 1.3',
    'Mind this.',
  ]);
});

test('Of a site like the last one it is said that it is', () => {
  const pages = { all: 3, new: 0, changed: 0, gone: 0 };
  expect(sayReport({ ...report, site: { ...report.site, pages } }, 'dist')).toContain(
    '  Pages    3: all as they were\n',
  );
});

describe('Of what some hosts take', () => {
  const fewest = { quotePages: 'pull-quotes', oEmbed: false, forms: [] } as const;
  const most = {
    files: 20_000,
    bytes: 1_000_000_000,
    largestFile: { file: 'book.epub', bytes: 25 * 1024 * 1024 },
  };

  test('nothing is said where it is not passed', () => {
    expect(limitsPassed(most, fewest)).toEqual([]);
  });

  test('too many files are named, with the settings that would make fewer', () => {
    const site = { ...most, files: 20_001 };
    const [all] = limitsPassed(site, { quotePages: 'all', oEmbed: true, forms: 'all' });
    expect(all).toMatch(/has 20,001 files; Cloudflare Pages takes 20,000 .*paid plan\./);
    expect(all).toContain("quotePages: 'pull-quotes', or oEmbed: false, or forms: []");
    expect(limitsPassed(site, { ...fewest, oEmbed: true }).join()).toMatch(/\. oEmbed: false in/);
    expect(limitsPassed(site, fewest).join()).toMatch(
      /plan\. Others take it: docs\/publishing\.md\.$/,
    );
  });

  test('a site that is too large is named', () => {
    expect(limitsPassed({ ...most, bytes: 1_100_000_000 }, fewest).join()).toMatch(
      /has 1\.1 GB; GitHub Pages takes 1\.0 GB\. Others/,
    );
  });

  test('a file that is too large is named, and where a recording can lie instead', () => {
    const heavy = (file: string): string => {
      const largestFile = { file, bytes: 25 * 1024 * 1024 + 1 };
      return limitsPassed({ ...most, largestFile }, fewest).join();
    };
    expect(heavy('book.epub')).toMatch(/^book\.epub has 26 MB; .* 25 MiB a file\. Others take it/);
    expect(heavy('recordings/a/b.wav')).toMatch(/ a file\. A recording can lie with another host/);
  });
});

test.each([
  [999, '999 B'],
  [1_000, '1 kB'],
  [999_499, '999 kB'],
  [999_500, '1.0 MB'],
  [9_949_999, '9.9 MB'],
  [9_950_000, '10 MB'],
  [999_500_000, '1.0 GB'],
])('%d bytes are %s', (bytes, words) => {
  expect(bytesInWords(bytes)).toBe(words);
});
