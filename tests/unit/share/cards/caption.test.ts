import { expect, test } from 'vitest';
import { captionNode } from '../../../../src/share/cards/caption.ts';
import { siteCard } from '../../../../src/share/cards/describe-cards.ts';

test('A caption stands on the right below Arabic words, and its date in English keeps its order', () => {
  const facts = {
    ...siteCard(),
    name: 'راوية المصباح',
    about: '3 February 2001',
    direction: 'rtl',
  } as const;
  const stacks = { sans: 'Sans', text: 'Text', display: 'Display' };
  expect(captionNode(facts, 30, stacks)).toMatchObject({
    children: [
      { style: { direction: 'rtl', textAlign: 'right' } },
      { style: { direction: 'ltr', textAlign: 'right' } },
    ],
  });
});
