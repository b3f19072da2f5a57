import type { Node } from 'takumi-js/node';
import { inks, papers } from '../../theme/paper.ts';
import { box, inline, type Stacks } from './boxes.ts';
import { footNode } from './caption.ts';
import { cardSize, type CardFacts, type CardWords } from './card-facts.ts';

/** How large things are set, in pixels. */
export interface Setting {
  readonly words: CardWords;
  readonly size: number;
  /** Whether a word may be broken anywhere, because it is wider than the frame. */
  readonly broken: boolean;
  readonly caption: number;
}

/** A frame of 2.39, as wide as the margins leave; what is told of it stands below, as a caption. */
const margin = 48;
const frame = { width: cardSize.width - 2 * margin, height: 462, padding: 44 } as const;
const rule = { width: 64, height: 5, gap: 26 } as const;
const kicker = { size: 27, line: 34, gap: 18 } as const;
const band = 16;
export const wordsWidth = frame.width - 2 * frame.padding;
/** From here on the cut for display is used, below it the one for reading. */
const displayFrom = 40;

/** How high the words of a card may stand. */
export function wordsHeight({ kicker: line, palette }: CardFacts): number {
  const above = rule.height + rule.gap + (line === null ? 0 : kicker.line + kicker.gap);
  return frame.height - 2 * 34 - above - (palette.length > 0 ? band : 0);
}

/** The whole card as a tree of boxes. */
export function cardNode(facts: CardFacts, setting: Setting, stacks: Stacks): Node {
  const { accent, palette } = facts;
  const start = facts.direction === 'rtl' ? 'flex-end' : 'flex-start';
  const inFrame = box(
    {
      display: 'flex',
      flexDirection: 'column',
      flexGrow: 1,
      justifyContent: 'center',
      alignItems: start,
      padding: `0 ${frame.padding}px`,
    },
    [
      ...(facts.kicker === null ? [] : [kickerNode(facts.kicker, facts, stacks)]),
      box({
        ...rectangle(rule.width, rule.height),
        backgroundColor: accent,
        marginBottom: rule.gap,
      }),
      wordsNode(facts, setting, stacks),
    ],
  );
  const bandNode = box(
    { display: 'flex', flexDirection: 'row', width: frame.width - 2, height: band },
    palette.map((colour) => box({ flexGrow: 1, height: band, backgroundColor: colour })),
  );
  const frameStyle = {
    display: 'flex',
    flexDirection: 'column',
    boxSizing: 'border-box',
    ...rectangle(frame.width, frame.height),
    border: `1.5px solid ${inks.edge}`,
  } as const;
  return box(
    {
      display: 'flex',
      flexDirection: 'column',
      boxSizing: 'border-box',
      ...rectangle(cardSize.width, cardSize.height),
      padding: `${margin}px ${margin}px 0`,
      backgroundColor: papers.light,
      color: inks.ink,
    },
    [
      box(frameStyle, palette.length > 0 ? [inFrame, bandNode] : [inFrame]),
      footNode(facts, setting.caption, stacks),
    ],
  );
}

/** The words alone, to be measured and to be drawn. */
export function wordsNode(facts: CardFacts, setting: Setting, stacks: Stacks): Node {
  const { size, broken, words } = setting;
  const isItalic = facts.style === 'italic';
  const style = {
    display: 'block',
    width: wordsWidth,
    fontFamily: size < displayFrom ? stacks.text : stacks.display,
    fontSize: size,
    fontStyle: facts.style === 'italic' ? 'italic' : 'normal',
    fontWeight: isItalic || size < displayFrom ? 400 : 440,
    lineHeight: size < displayFrom ? 1.32 : 1.14,
    letterSpacing: size < displayFrom ? 0 : -0.008 * size,
    textWrap: size < displayFrom ? 'pretty' : 'balance',
    overflowWrap: broken ? 'anywhere' : 'normal',
    // Korean is broken between words, as is what has an alphabet.
    wordBreak: facts.language.startsWith('ko') ? 'keep-all' : 'normal',
    direction: facts.direction,
    textAlign: 'start',
  } as const;
  return { ...box(style, runs(words, isItalic ? 'normal' : 'italic')), lang: facts.language };
}

function kickerNode(text: string, { direction }: CardFacts, stacks: Stacks): Node {
  const style = {
    display: 'block',
    width: wordsWidth,
    fontFamily: stacks.sans,
    fontSize: kicker.size,
    fontWeight: 500,
    lineHeight: kicker.line / kicker.size,
    lineClamp: 1,
    color: inks.quiet,
    marginBottom: kicker.gap,
    direction,
    textAlign: 'start',
  } as const;
  return box(style, [inline(text)]);
}

function runs({ text, emphasis }: CardWords, fontStyle: 'italic' | 'normal'): Node[] {
  const nodes: Node[] = [];
  let done = 0;
  const add = (end: number, style: object): void => {
    if (end > done) nodes.push(inline(text.slice(done, end), style));
    done = end;
  };
  for (const { start, end } of emphasis) {
    add(start, {});
    add(end, { fontStyle });
  }
  add(text.length, {});
  return nodes;
}

function rectangle(width: number, height: number): { width: number; height: number } {
  return { width, height };
}
