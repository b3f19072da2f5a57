import { describe, expect, test } from 'vitest';
import { openingLines } from '../../../src/exports/opening-lines.ts';
import { plainText } from '../../../src/exports/plain-text.ts';
import { readPlainText } from '../../../src/importers/readers/plain-text.ts';
import type { Interview } from '../../../src/interview/index.ts';
import { invented } from './invented.ts';
import { essenceOf, importAgain, toldOf } from './round-trip.ts';

/** What a plain text can hold of an interview is read back from it. Every word is invented. */
function expectBack(talk: Interview): void {
  const { bytes } = plainText(talk);
  const again = importAgain(readPlainText({ name: 'talk.txt', bytes }), toldOf(talk));
  const { title, dek, byline, source, statements } = openingLines(talk);
  const above = [title, dek ?? '', byline, source, ...statements];
  expect(essenceOf(again, ['editorial'], above)).toEqual(essenceOf(talk, ['editorial']));
}

describe('A plain text that was exported is read back as the same interview', () => {
  test('with turns, paragraphs that go on, brackets and marks', () => {
    expectBack(
      invented(`Before, there was a winter.

**Playlist:** Was it cold?

**Duarte:** We had one lamp [laughs] and M\\*A\\*S\\*H.

1968\\. What a year. “Yes,” she said; 2.35:1 […] is wide.

**Playlist:** And then?

**Duarte:** Then it rained.`),
    );
  });

  test('with times at turns and at paragraphs', () => {
    expectBack(
      invented(`**Playlist:** [0:00:05] Was it cold?

**Duarte:** [0:00:09] It was colder than anybody had said it would be.

[0:01:10] And in the morning there was more of it.

**Playlist:** [1:02:00] And then?

**Duarte:** [1:02:03] Then it rained.`),
    );
  });

  test('with sections, and somebody who goes on behind a heading', () => {
    expectBack(
      invented(`**Playlist:** Was it cold?

**Duarte:** It was colder than anybody had said it would be.

## The Lamp

**Playlist:** And the lamp?

**Duarte:** We had only one.

## The Morning After

**Duarte:** In the morning there was more of it.

**Playlist:** Of what?

**Duarte:** Of the snow.`),
    );
  });

  test('with others who join in', () => {
    expectBack(
      invented(
        `**Playlist:** Was it cold?

**Duarte:** It was.

**Keeper:** I was there, and it was not.

**Duarte:** It was.

**Keeper:** And who had the lamp?

**Playlist:** And then?`,
        { speakers: { Keeper: { name: 'Keeper', role: 'other' } } },
      ),
    );
  });
});
