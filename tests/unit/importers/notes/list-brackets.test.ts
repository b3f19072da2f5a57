import { expect, test } from 'vitest';
import { listBrackets } from '../../../../src/importers/notes/list-brackets.ts';

const kinds = (text: string): string[] =>
  listBrackets({ text, line: 1 }).map((note) => `${note.kind}: ${note.text}`);

test.each([
  [
    'No. [laughs] It was [Ilse] […] there [inaudible 00:12].',
    ['stage-direction: [laughs]', 'gloss: [Ilse]', 'cut: […]', 'unintelligible: [inaudible 00:12]'],
  ],
  [
    'No (laughs) and (both laugh) and (Long pause.).',
    [
      'stage-direction: (laughs)',
      'stage-direction: (both laugh)',
      'stage-direction: (Long pause.)',
    ],
  ],
  [
    'Non (rires), nein (lacht laut), no (risas), no (ride), não (risos)',
    [
      'stage-direction: (rires)',
      'stage-direction: (lacht laut)',
      'stage-direction: (risas)',
      'stage-direction: (ride)',
      'stage-direction: (risos)',
    ],
  ],
  [
    'нет (смеётся), いや（笑）, 不（笑声）, لا (ضحك)',
    [
      'stage-direction: (смеётся)',
      'stage-direction: （笑）',
      'stage-direction: （笑声）',
      'stage-direction: (ضحك)',
    ],
  ],
  [
    'Non [rires] (inaudible, 00:12:30)',
    ['stage-direction: [rires]', 'unintelligible: (inaudible, 00:12:30)'],
  ],
  ['(and so on) (1968) (the pause was long) (2) (long) (the)', []],
  ['[see (laughs) there]', ['gloss: [see (laughs) there]', 'stage-direction: (laughs)']],
])('%s', (text, notes) => {
  expect(kinds(text)).toEqual(notes);
});
