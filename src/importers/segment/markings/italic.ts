import { weighApart } from '../apart/weigh-apart.ts';
import type { Marking } from '../marking.ts';
import { isNamed } from './is-named.ts';

/** Questions, or answers, are set in italics. */
export const italic: Marking = {
  shape: 'italic',
  most: 0.95,
  weigh(paragraphs, names) {
    const named = isNamed('italic', names);
    if (named === false) return null;
    const apart = {
      isWhole: () => false,
      isMark: ({ kind }: { kind: string }) => kind === 'emphasis',
    };
    return weighApart(paragraphs, apart, named ?? false);
  },
};
