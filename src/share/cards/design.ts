import type { Node } from 'takumi-js/node';
import { papers } from '../../theme/paper.ts';
import { writeMark } from '../../views/icons/mark.ts';
import { siteName } from '../../views/site.ts';
import { cardSize, type CardFacts, type CardWords } from './card-facts.ts';

/** As in `src/styles/tokens.css`, in the light; a test compares them. */
export const inks = {
  ink: 'oklch(0.235 0.014 55)',
  quiet: 'oklch(0.395 0.016 58)',
  edge: 'oklch(0.6 0.014 65)',
} as const;

/** Names of families, the first that has a character draws it. */
export interface Stacks {
  readonly display: string;
  readonly text: string;
  readonly sans: string;
}

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
/** What the caption may take beside the wordmark. */
export const captionRoom = { width: 850, height: 104 } as const;
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
      foot(facts, setting, stacks),
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

/** Whose words, and from where; shrunk as one where it is long. */
export function captionNode(facts: CardFacts, size: number, stacks: Stacks): Node {
  const line = (text: string, style: object): Node => ({
    ...box({ display: 'block', width: captionRoom.width, fontSize: size, ...style }, [
      inline(text),
    ]),
  });
  const { direction } = facts;
  const common = { fontFamily: stacks.sans, lineHeight: 1.3, direction, textAlign: 'start' };
  return box({ display: 'flex', flexDirection: 'column', width: captionRoom.width }, [
    ...(facts.name === '' ? [] : [line(facts.name, { ...common, fontWeight: 600 })]),
    ...(facts.about === null
      ? []
      : [line(facts.about, { ...common, fontSize: size * 0.88, color: inks.quiet })]),
  ]);
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

function foot(facts: CardFacts, { caption }: Setting, stacks: Stacks): Node {
  const style = {
    display: 'flex',
    flexDirection: facts.direction === 'rtl' ? 'row-reverse' : 'row',
    flexGrow: 1,
    justifyContent: 'space-between',
    alignItems: 'center',
  } as const;
  return box(style, [captionNode(facts, caption, stacks), wordmark(facts.accent, stacks)]);
}

function wordmark(accent: string, stacks: Stacks): Node {
  const ink = `fill="${markInk}"`;
  const mark = writeMark({ frame: ink, front: `fill="${accent}"`, back: ink }, 1.5);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="45" viewBox="0 4 32 24">${mark}</svg>`;
  const name = {
    display: 'block',
    fontFamily: stacks.sans,
    fontSize: 33,
    fontWeight: 600,
  } as const;
  return box({ display: 'flex', flexDirection: 'row', alignItems: 'center', gap: 16 }, [
    { type: 'image', src: new TextEncoder().encode(svg), width: 60, height: 45 },
    box({ ...name, letterSpacing: -0.33 }, [inline(siteName)]),
  ]);
}

/** The ink, for SVG knows no oklch. */
const markInk = '#261d17';

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

function inline(text: string, style: object = {}): Node {
  return { type: 'text', text, style: { display: 'inline', ...style } };
}

function box(style: object, children: Node[] = []): Node {
  return { type: 'container', style, children };
}

function rectangle(width: number, height: number): { width: number; height: number } {
  return { width, height };
}
