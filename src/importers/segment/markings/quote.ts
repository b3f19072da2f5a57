import { weighApart } from '../apart/weigh-apart.ts';
import type { Marking } from '../marking.ts';
import type { Paragraph } from '../../types.ts';
import { isNamed } from './is-named.ts';

/** Questions, or answers, are set as block quotes. */
export const quote: Marking = {
  shape: 'quote',
  most: 0.95,
  weigh(paragraphs, names) {
    const named = isNamed('quote', names);
    if (named === false) return null;
    const apart = { isWhole: ({ style }: Paragraph) => style === 'quote', isMark: () => false };
    return weighApart(paragraphs, apart, named ?? false);
  },
};
