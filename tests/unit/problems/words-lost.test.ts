import { expect, test } from 'vitest';
import { readMarkdown, toHast } from '../../../src/interview/markdown-to-hast.ts';
import { checkNothingLost } from '../../../src/interview/nothing-lost.ts';
import { parse } from '../../../src/interview/parse.ts';

const markdown = '**Q:** Was the corridor long?\n\n**Quill:** It was as long as a winter.\n';
const root = toHast(readMarkdown(markdown));
const { draft } = parse(markdown);

test('a model with all words of the text is let through', () => {
  expect(checkNothingLost(root, draft)).toEqual([]);
});

test('a model that lost words or changed a letter is refused as words-lost', () => {
  const [section] = draft.sections;
  const [question, answer] = section?.turns ?? [];
  if (!section || !question || !answer) throw new Error('The text has two turns.');
  const [passage] = answer.blocks;
  if (passage?.kind !== 'passage') throw new Error('The answer is a passage.');
  const changed = { ...passage, text: passage.text.replace('winter', 'vinter') };
  for (const turns of [
    [question],
    [answer, question],
    [question, { ...answer, blocks: [changed] }],
  ]) {
    const findings = checkNothingLost(root, { ...draft, sections: [{ ...section, turns }] });
    expect(findings.map(({ id }) => id)).toEqual(['words-lost']);
  }
});
