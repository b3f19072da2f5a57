import type { Node } from 'takumi-js/node';
import { inkInHex, inks } from '../../theme/paper.ts';
import { writeMark } from '../../views/icons/mark.ts';
import { siteName } from '../../views/site.ts';
import { textDirection } from '../../views/text-direction.ts';
import { box, inline, type Stacks } from './boxes.ts';
import type { CardFacts } from './card-facts.ts';

/** What the caption may take beside the wordmark, in pixels. */
export const captionRoom = { width: 850, height: 104 } as const;

/** Below the frame: whose words, from where, and whose page. */
export function footNode(facts: CardFacts, size: number, stacks: Stacks): Node {
  const style = {
    display: 'flex',
    flexDirection: facts.direction === 'rtl' ? 'row-reverse' : 'row',
    flexGrow: 1,
    justifyContent: 'space-between',
    alignItems: 'center',
  } as const;
  return box(style, [captionNode(facts, size, stacks), wordmark(facts.accent, stacks)]);
}

/** Whose words, and from where; shrunk as one where it is long. */
export function captionNode(facts: CardFacts, size: number, stacks: Stacks): Node {
  // A date in English keeps its order below words in Arabic, and stands on their side.
  const line = (text: string, style: object): Node => {
    const direction = textDirection(text, facts.direction);
    const whole = { display: 'block', width: captionRoom.width, fontSize: size, direction };
    return box({ ...whole, ...style }, [inline(text)]);
  };
  const textAlign = facts.direction === 'rtl' ? 'right' : 'left';
  const common = { fontFamily: stacks.sans, lineHeight: 1.3, textAlign };
  return box({ display: 'flex', flexDirection: 'column', width: captionRoom.width }, [
    ...(facts.name === '' ? [] : [line(facts.name, { ...common, fontWeight: 600 })]),
    ...(facts.about === null
      ? []
      : [line(facts.about, { ...common, fontSize: size * 0.88, color: inks.quiet })]),
  ]);
}

function wordmark(accent: string, stacks: Stacks): Node {
  const ink = `fill="${inkInHex}"`;
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
