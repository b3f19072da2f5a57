import { addressOf, isBlank, type SearchState } from './state.ts';

/** What a step of the history remembers beside its address. */
interface Step {
  /** How many interviews were shown, and how far the page was scrolled, in pixels. */
  readonly groups: number;
  readonly top: number;
}

/** A page that has not been scrolled for so long stands still. In milliseconds. */
const settled = 150;

/**
 * The searches of a page as steps of the browser’s history. Each search that was submitted, narrowed or
 * followed is a step; typing makes one for all its letters.
 */
export class Trail {
  /** Whether typing goes on with the step that is there. */
  #isOpen = true;
  readonly #groups: () => number;

  /** @param groups how many interviews are shown now */
  constructor(groups: () => number) {
    this.#groups = groups;
    history.scrollRestoration = 'manual';
    let timer: ReturnType<typeof setTimeout> | undefined;
    // When a page is being left it is too late to write.
    window.addEventListener(
      'scroll',
      () => {
        clearTimeout(timer);
        timer = setTimeout(() => this.#keep(), settled);
      },
      { passive: true },
    );
  }

  /** While typing. */
  type(state: SearchState): void {
    if (this.#isOpen) this.#replace(state);
    else this.#push(state);
    this.#isOpen = true;
  }

  /** The search is meant as it is now. */
  settle(state: SearchState): void {
    const isHere = addressOf(state) === location.pathname + location.search;
    if (this.#isOpen || isHere) this.#replace(state);
    else this.#push(state);
    this.#isOpen = false;
  }

  /** A step of its own, whatever was being typed. */
  step(state: SearchState): void {
    this.#push(state);
    this.#isOpen = false;
  }

  /** Where a step that was come back to had been left. */
  arrive(state: SearchState): Step | null {
    // A page where nothing was asked is not worth coming back to.
    this.#isOpen = isBlank(state);
    return readStep(history.state);
  }

  #push(state: SearchState): void {
    this.#keep();
    attemptHistory(() => history.pushState(null, '', addressOf(state)));
  }

  #replace(state: SearchState): void {
    attemptHistory(() => history.replaceState(this.#step(), '', addressOf(state)));
  }

  #keep(): void {
    attemptHistory(() => history.replaceState(this.#step(), ''));
  }

  #step(): Step {
    return { groups: this.#groups(), top: window.scrollY };
  }
}

function readStep(kept: unknown): Step | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const groups = 'groups' in kept ? kept.groups : null;
  const top = 'top' in kept ? kept.top : null;
  if (typeof groups !== 'number' || typeof top !== 'number') return null;
  return { groups: Math.max(1, Math.min(groups, 100)), top };
}

/** Browsers refuse more than so many steps in a while; the search goes on without. */
function attemptHistory(write: () => void): void {
  try {
    write();
  } catch {
    // The address lags behind, until the next time.
  }
}
