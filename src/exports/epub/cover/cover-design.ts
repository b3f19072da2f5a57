import type { Node } from 'takumi-js/node';
import { box, inline, type Stacks } from '../../../share/cards/boxes.ts';
import { inkInHex, inks, papers } from '../../../theme/paper.ts';
import { writeMark } from '../../../views/icons/mark.ts';
import { textDirection } from '../../../views/text-direction.ts';
import { coverSize, type CoverFacts } from './cover-facts.ts';

/** How large things are set, in pixels. */
export interface CoverSetting {
  readonly title: number;
  /** Whether a word may be broken anywhere, because it is wider than the frame. */
  readonly broken: boolean;
  readonly name: number;
}

const margin = 120;
const width = coverSize.width - 2 * margin;
/** The frame is of 1.37, the ratio of the first films that talked: a quote card’s is as wide as 2.39. */
const frame = { width, height: Math.round(width / 1.37), padding: 88 } as const;
const band = 44;
export const titleRoom = {
  width: width - 2 * frame.padding,
  height: frame.height - 2 * 76,
} as const;
export const nameRoom = { width, height: 470 } as const;
/** From here on the cut for display is used, below it the one for reading. */
const displayFrom = 110;

/** The whole cover as a tree of boxes: kicker, frame with the title, who talks, and whose book it is. */
export function coverNode(facts: CoverFacts, setting: CoverSetting, stacks: Stacks): Node {
  const { accent, palette } = facts;
  const kickerStyle = {
    ...sideOf(facts.kicker ?? '', facts),
    display: 'block',
    width,
    height: 66,
    fontFamily: stacks.sans,
    fontSize: 50,
    fontWeight: 500,
    lineHeight: 66 / 50,
    lineClamp: 1,
    color: inks.quiet,
    marginBottom: 44,
  } as const;
  const inFrame = box(
    { ...column, flexGrow: 1, justifyContent: 'flex-end', padding: `76px ${frame.padding}px` },
    [titleNode(facts, setting, stacks)],
  );
  const frameStyle = {
    ...column,
    boxSizing: 'border-box',
    width: frame.width,
    height: frame.height,
    border: `3px solid ${inks.edge}`,
  } as const;
  return box(
    {
      ...column,
      boxSizing: 'border-box',
      ...coverSize,
      padding: margin,
      backgroundColor: papers.light,
      color: inks.ink,
    },
    [
      box(kickerStyle, [inline(facts.kicker ?? '')]),
      box(frameStyle, palette.length > 0 ? [inFrame, bandNode(palette)] : [inFrame]),
      box({
        width: 150,
        height: 12,
        backgroundColor: accent,
        marginTop: 90,
        marginBottom: 54,
        alignSelf: facts.direction === 'rtl' ? 'flex-end' : 'flex-start',
      }),
      nameNode(facts, setting, stacks),
      box({ ...column, flexGrow: 1, justifyContent: 'flex-end' }, [siteNode(facts, stacks)]),
    ],
  );
}

/** The title alone, to be measured and to be drawn. */
export function titleNode(
  facts: CoverFacts,
  { title, broken }: CoverSetting,
  stacks: Stacks,
): Node {
  const isDisplay = title >= displayFrom;
  const style = {
    display: 'block',
    width: titleRoom.width,
    fontFamily: isDisplay ? stacks.display : stacks.text,
    fontSize: title,
    fontWeight: isDisplay ? 440 : 400,
    lineHeight: isDisplay ? 1.08 : 1.25,
    letterSpacing: isDisplay ? -0.01 * title : 0,
    textWrap: 'balance',
    overflowWrap: broken ? 'anywhere' : 'normal',
    wordBreak: facts.language.startsWith('ko') ? 'keep-all' : 'normal',
    direction: facts.direction,
    textAlign: 'start',
  } as const;
  return { ...box(style, [inline(facts.title)]), lang: facts.language };
}

/** Who talks with whom, and where it is from; shrunk as one where it is long. */
export function nameNode(facts: CoverFacts, { name: size }: CoverSetting, stacks: Stacks): Node {
  const line = (text: string, style: object): Node[] => {
    if (text === '') return [];
    const whole = { ...sideOf(text, facts), display: 'block', width, fontFamily: stacks.sans };
    return [box({ ...whole, lineHeight: 1.3, ...style }, [inline(text)])];
  };
  return box({ ...column, width }, [
    ...line(facts.name, { fontSize: size, fontWeight: 600 }),
    ...line(facts.about, { fontSize: size * 0.78, color: inks.quiet, marginTop: size * 0.35 }),
  ]);
}

function bandNode(palette: readonly string[]): Node {
  return box(
    { display: 'flex', flexDirection: 'row', width: frame.width - 6, height: band },
    palette.map((colour) => box({ flexGrow: 1, height: band, backgroundColor: colour })),
  );
}

function siteNode({ accent, site, direction }: CoverFacts, stacks: Stacks): Node {
  const ink = `fill="${inkInHex}"`;
  const mark = writeMark({ frame: ink, front: `fill="${accent}"`, back: ink }, 1.5);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="112" height="84" viewBox="0 4 32 24">${mark}</svg>`;
  const flexDirection = direction === 'rtl' ? 'row-reverse' : 'row';
  const name = {
    display: 'block',
    fontFamily: stacks.sans,
    fontSize: 56,
    fontWeight: 600,
  } as const;
  return box({ display: 'flex', flexDirection, alignItems: 'center', gap: 30 }, [
    { type: 'image', src: new TextEncoder().encode(svg), width: 112, height: 84 },
    box({ ...name, maxWidth: width - 150, lineClamp: 1 }, [inline(site)]),
  ]);
}

/** A name in English below a title in Arabic keeps its order, and stands on the title’s side. */
function sideOf(text: string, { direction }: CoverFacts): object {
  return {
    direction: textDirection(text, direction),
    textAlign: direction === 'rtl' ? 'right' : 'left',
  };
}

const column = { display: 'flex', flexDirection: 'column' } as const;
