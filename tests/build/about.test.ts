import { existsSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Magazine, wordsOf } from './magazine.ts';

/* A magazine that says what it is. The magazine is invented. */

let magazine: Magazine;

const own = `---
title: Über die Laterne
language: de
---

Diese Zeitschrift ist *erfunden*, wie [ihr Film](film:paper-moths) und
[ihr Gespräch](on-moths.md#the-lamp).

**Redaktion:** niemand, erreichbar über [die Anschrift](#anschrift).

## Anschrift

Lampenweg 3\\
im Dunkeln

![Das Haus der Redaktion](./house.jpg)

> Man muss es nicht glauben.
> — Niemand, *Nirgends*
`;

beforeAll(async () => {
  magazine = await Magazine.create();
  magazine.write('about.md', own);
  const picture = { width: 40, height: 20, channels: 3, background: '#3a3' } as const;
  await sharp({ create: picture }).jpeg().toFile(path.join(magazine.content, 'house.jpg'));
  const { status, stdout, stderr } = magazine.build({ BASE_PATH: '/reader' });
  expect(status, stdout + stderr).toBe(0);
});

afterAll(() => {
  magazine.remove();
});

describe('A magazine’s own words', () => {
  test('stand first on the page about the site, before what every site says', () => {
    const words = wordsOf(main()).join(' ');
    const inOrder = [
      'Über die Laterne',
      'Diese Zeitschrift ist erfunden',
      'Redaktion: niemand',
      'Anschrift Lampenweg 3',
      'Das Haus der Redaktion',
      'Man muss es nicht glauben. — Niemand, Nirgends',
      'How this site works',
      'Editions',
    ];
    const places = inOrder.map((part) => words.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('are in their own language, and what stands around them is not', () => {
    expect(main()).toContain('<h1 lang="de">Über die Laterne</h1>');
    const [before = '', after = ''] = main().split('<div class="prose" lang="de">');
    expect(before).toContain('<h1');
    expect(after.slice(after.indexOf('</div> <h2'))).not.toContain('lang="de"');
    expect(page()).toContain('<html lang="en"');
  });

  test('lead to films, to passages of interviews and to their own headings', () => {
    expect(main()).toContain('href="/reader/films/paper-moths/"');
    expect(main()).toContain('href="/reader/interviews/on-moths/#the-lamp"');
    expect(main()).toContain('href="#anschrift"');
    expect(main()).toContain('<h2 id="anschrift">');
  });

  test('have pictures, which lie beside them', () => {
    expect(main()).toContain('src="/reader/pictures/about/house.jpg"');
    expect(existsSync(path.join(magazine.dist, 'pictures/about/house.jpg'))).toBe(true);
  });

  test('are what previews of links show of the page', () => {
    expect(page()).toMatch(/<meta name="description" content="Diese Zeitschrift ist erfunden/);
  });
});

test('The same words are the same bytes, and a mistake in them stops the build with its place', () => {
  const first = magazine.snapshot();
  expect(magazine.build({ BASE_PATH: '/reader' }).status).toBe(0);
  expect(magazine.snapshot()).toEqual(first);
  magazine.edit('about.md', 'film:paper-moths', 'film:paper-moth');
  const { status, stdout } = magazine.build({ BASE_PATH: '/reader' });
  expect(status).toBe(1);
  expect(stdout).toContain('about.md:6:39');
  expect(stdout).toContain('paper-moths');
  expect(magazine.snapshot()).toEqual(first);
});

function page(): string {
  return magazine.page('about');
}

function main(): string {
  return /<main[^]*<\/main>/.exec(page())?.[0] ?? '';
}
