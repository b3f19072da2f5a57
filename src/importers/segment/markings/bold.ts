import { weighApart } from '../apart/weigh-apart.ts';
import type { Marking } from '../marking.ts';
import { isNamed } from './is-named.ts';

/** Questions, or answers, are set in bold. */
export const bold: Marking = {
  shape: 'bold',
  most: 0.95,
  weigh(paragraphs, names) {
    const named = isNamed('bold', names);
    if (named === false) return null;
    const apart = {
      isWhole: () => false,
      isMark: ({ kind }: { kind: string }) => kind === 'strong',
    };
    return weighApart(paragraphs, apart, named ?? false);
  },
};
