import type { SourceSpan } from '../../types.ts';
import { weighApart } from '../apart/weigh-apart.ts';
import type { Marking, Weighed } from '../marking.ts';
import { isNamed } from './is-named.ts';

/** Questions, or answers, are in a colour of their own, or highlighted. */
export const colour: Marking = {
  shape: 'colour',
  most: 0.95,
  weigh(paragraphs, names) {
    const named = isNamed('colour', names);
    if (named === false) return null;
    const colours = new Set<string>();
    for (const { spans } of paragraphs) {
      for (const span of spans ?? []) if (span.kind === 'marked') colours.add(span.by);
    }
    let best: Weighed | null = null;
    // Somebody who marks by hand uses a few; a file with hundreds of colours is a picture of one.
    for (const by of [...colours].slice(0, 8)) {
      const isMark = (span: SourceSpan): boolean => span.kind === 'marked' && span.by === by;
      const weighed = weighApart(paragraphs, { isWhole: () => false, isMark }, named ?? false);
      if (weighed && weighed.strength > (best?.strength ?? 0)) best = weighed;
    }
    return best;
  },
};
