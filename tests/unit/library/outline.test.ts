import { expect, test } from 'vitest';
import { outline } from '../../../src/library/index.ts';
import { interview } from './invented.ts';

function lines(markdown: string): string[] {
  return outline(interview(markdown)).map(({ kind, id, text }) => `${kind} #${id} ${text}`);
}

test('The introduction, the sections and what is asked in them, in order', () => {
  const body = `Before.

**Playlist:** Why?

And why not?

**Duarte:** So.

## Later

**Playlist:** When?

### Still later

**Duarte:** Then.`;
  expect(lines(body)).toEqual([
    'introduction #before ',
    'question #why Why?',
    '2 #later Later',
    'question #when When?',
    '3 #still-later Still later',
  ]);
});

test('Nothing, where nobody asks and nothing is headed', () => {
  expect(lines('**Duarte:** So.')).toEqual([]);
});

test('A long question is cut at a word, or within one that has no end, never within a character', () => {
  const [asked] = outline(interview(`**Playlist:** ${'Why so? '.repeat(30)}`));
  expect(asked?.text).toMatch(/^(?:Why so\? )+Why …$|^(?:Why so\? )+…$/);
  expect(asked?.text.length).toBeLessThan(95);
  const [endless] = outline(interview(`**Playlist:** a${'😀'.repeat(90)}`));
  expect(endless?.text).toMatch(/^a(?:😀)+ …$/u);
});
