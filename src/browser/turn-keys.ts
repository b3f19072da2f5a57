import type { Actions } from './listen-for-keys.ts';
import { lastAbove } from './reading-line.ts';

/** Keys that go from turn to turn, and from question to question. */
export function turnKeys(): Actions {
  const turns = Array.from(document.querySelectorAll<HTMLElement>('.interview .turn'));
  const isQuestion = (turn: HTMLElement) => turn.classList.contains('question');

  const go = (direction: 1 | -1, isWanted: (turn: HTMLElement) => boolean) => (): boolean => {
    const here = placeAmong(turns);
    // From its middle, going back leads to where a turn began.
    const first = direction > 0 || !here.inside ? here.index + direction : here.index;
    for (let index = first; index >= 0; index += direction) {
      const turn = turns[index];
      if (!turn) break;
      if (!isWanted(turn)) continue;
      moveTo(turn);
      return true;
    }
    return false;
  };
  const isAny = () => true;
  return {
    'next-turn': go(1, isAny),
    'previous-turn': go(-1, isAny),
    'next-question': go(1, isQuestion),
    'previous-question': go(-1, isQuestion),
  };
}

interface PlaceAmongTurns {
  /** -1 before the first. */
  readonly index: number;
  /** Its beginning is above the window. */
  readonly inside: boolean;
}

/** The turn that has the focus, if it can be seen; else the one at the top. */
function placeAmong(turns: readonly HTMLElement[]): PlaceAmongTurns {
  const focused = document.activeElement?.closest<HTMLElement>('.turn');
  const index = focused ? turns.indexOf(focused) : -1;
  if (focused && index >= 0) {
    const { top, bottom } = focused.getBoundingClientRect();
    if (bottom > 0 && top < window.innerHeight) return { index, inside: top < -1 };
  }
  const edge = scrollPadding() + 1;
  const atTop = lastAbove(turns, edge);
  const top = turns[atTop]?.getBoundingClientRect().top ?? 0;
  return { index: atTop, inside: top < -1 };
}

/** Where scrolling puts what it was asked for, in pixels below the top of the window. */
function scrollPadding(): number {
  return parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0;
}

function moveTo(turn: HTMLElement): void {
  // Only for now: where a turn can always have the focus, each click in it would take it.
  turn.tabIndex = -1;
  turn.addEventListener('blur', () => turn.removeAttribute('tabindex'), { once: true });
  turn.focus({ preventScroll: true });
  // At once: a key that is pressed four times has to lead four turns on.
  const heading = turn.previousElementSibling;
  const top = heading?.matches('h2, h3') ? heading : turn;
  top.scrollIntoView({ block: 'start', behavior: 'instant' });
}
