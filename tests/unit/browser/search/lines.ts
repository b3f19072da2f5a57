import type { Line } from '../../../../src/search/answer.ts';

/** An invented line. */
export function line(of: Partial<Line>): Line {
  return {
    left: 'It was a ',
    hit: 'lamp',
    right: ' that failed.',
    speaker: 'Ada Lamp',
    kind: 'a',
    date: '2001-05-06',
    title: 'On lamps',
    slug: 'on-lamps',
    direction: 'ltr',
    language: 'en',
    address: '/interviews/on-lamps/?lit=lamp#it-was-a-lamp',
    ...of,
  };
}
