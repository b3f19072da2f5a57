import type { Paragraph } from '../../types.ts';
import { weighApart } from '../apart/weigh-apart.ts';
import { prompts } from '../address.ts';
import { asks } from '../asks.ts';
import type { Marking } from '../marking.ts';
import { isNamed } from './is-named.ts';

/** Questions are headings. Those of another level are the sections’. */
export const heading: Marking = {
  shape: 'heading',
  most: 0.95,
  weigh(paragraphs, names) {
    const named = isNamed('heading', names);
    if (named === false) return null;
    const levels = askingLevels(paragraphs);
    const isWhole = ({ style, level }: Paragraph): boolean =>
      style === 'heading' && levels.has(level);
    return weighApart(paragraphs, { isWhole, isMark: () => false }, named ?? false);
  },
};

/** The levels at which most headings ask. */
function askingLevels(paragraphs: readonly Paragraph[]): ReadonlySet<number | null> {
  const headings = paragraphs.filter(({ style }) => style === 'heading');
  const byLevel = Map.groupBy(headings, ({ level }) => level);
  const levels = new Set<number | null>();
  for (const [level, of] of byLevel) {
    const asking = of.filter(({ text }) => asks(text) || prompts(text));
    if (asking.length > 0 && asking.length >= of.length * 0.4) levels.add(level);
  }
  return levels;
}
