import type { Interview } from '../../../src/interview/index.ts';
import { interview } from '../library/invented.ts';

/** An interview with one of everything; every word of it is invented. */
export const everything = `Before *anything* was said.

## The lamp

**Playlist:** [0:00:05] Was it cold?

**Duarte:** [0:00:09] We had “one lamp” and a [long](https://example.org/?a&b) winter[^w]; *so* it **was** [laughs].

[0:01:10] And M\\*A\\*S\\*H, 2.35:1, \\<b> & 1968\\. What a year.[^c]

> one lamp

![The lamp](./lamp.jpg "© nobody")

> Winters end.
> — Nobody, *A Book*

### Later

**Ben Okri:** [0:02:00] Who *[asks]*?

**Duarte:** [0:02:04] I do.

[^w]: The longest
    in years.

    And coldest.

[^c]: **Correction:** It was 1969.
`;

export function invented(
  markdown = everything,
  fields: Parameters<typeof interview>[1] = {},
): Interview {
  return interview(markdown, {
    title: 'The lamp & the winter',
    dek: 'Invented for tests',
    speakers: { Duarte: 'ana-duarte' },
    edited: 'This interview has been edited.',
    credits: ['Transcribed by nobody'],
    ...fields,
  });
}
