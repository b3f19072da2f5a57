import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sound } from '../e2e/stress/timed.ts';
import { Magazine } from './magazine.ts';

let magazine: Magazine;

/** Invented for these tests. */
function talk(fields: string): string {
  return `---
title: On hours
subjects: [ada-quill]
interviewer: The Lantern
date: 1976-03-01
edition: transcript
source: { publication: The Lantern, rights: invented for a test }
speakers: { Lantern: interviewer, Quill: ada-quill }
${fields}
---

**Lantern:** [0:05] What time was it?

**Quill:** [0:07.5] Nobody had a watch.

[1:00:01] The lamp knew.

> Nobody had a watch.
`;
}

const untimed = talk('').replaceAll(/\[[\d:.]+\] /gu, '');

beforeAll(async () => {
  magazine = await Magazine.create();
  magazine.write('interviews/on-hours.md', untimed);
  expect(magazine.build().status).toBe(0);
});

afterAll(() => {
  magazine.remove();
});

test('Times that are put into an interview change no address, and are not shown without a recording', () => {
  const ledger = magazine.read('permalinks/on-hours.jsonl');
  const before = magazine.page('interviews/on-hours');
  magazine.write('interviews/on-hours.md', talk(''));
  const { status, stdout, stderr } = magazine.build({ CI: 'true' });
  expect(status, stdout + stderr).toBe(0);
  expect(magazine.read('permalinks/on-hours.jsonl')).toBe(ledger);
  expect(magazine.page('interviews/on-hours')).toBe(before);
});

describe('With a recording beside it', () => {
  beforeAll(() => {
    magazine.write('interviews/hours, é.wav', sound());
    magazine.write('interviews/forgotten.mp3', 'invented');
    magazine.write('interviews/on-hours.md', talk('audio: "./hours, é.wav"'));
    const { status, stdout, stderr } = magazine.build({ BASE_PATH: '/reader' });
    expect(status, stdout + stderr).toBe(0);
    expect(stdout + stderr).toContain(
      'forgotten.mp3:1:1  warning  No interview names this recording.',
    );
  });

  test('each time leads to its moment, under the path of the site', () => {
    const links = magazine.page('interviews/on-hours').matchAll(/<time [^>]*><a href="([^"]*)"/gu);
    const file = '/reader/recordings/hours%2C%20%C3%A9.wav';
    expect(Array.from(links, ([, href]) => href)).toEqual([
      `${file}#t=5`,
      `${file}#t=7.5`,
      `${file}#t=3601`,
    ]);
    expect(magazine.page('interviews/on-hours')).toContain(
      `<audio controls preload="none" src="${file}"`,
    );
  });

  test('the file is published to the byte, and one that nobody names is not', () => {
    const files = magazine.snapshot();
    const published = [...files.keys()].filter((name) => name.startsWith('recordings/'));
    expect(published).toEqual(['recordings/hours, é.wav']);
    const bytes = Buffer.from(files.get('recordings/hours, é.wav') ?? '', 'base64');
    expect(bytes.equals(sound())).toBe(true);
  });

  test('times are in no other view: not in the search, on quote pages or in passages', () => {
    const others = Array.from(magazine.snapshot()).filter(
      ([name]) =>
        /\.(?:html|ndjson|json)$/u.test(name) && name !== 'interviews/on-hours/index.html',
    );
    const withTimes = others.filter(([, bytes]) =>
      /0:07|\[0:05\]|1:00:01/u.test(Buffer.from(bytes, 'base64').toString()),
    );
    expect(others.length).toBeGreaterThan(10);
    expect(withTimes.map(([name]) => name)).toEqual([]);
  });
});
