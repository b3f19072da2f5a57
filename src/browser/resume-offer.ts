/** The passage an offer leads to. */
export interface Goal {
  readonly passage: HTMLElement;
  /** Its index among the passages. */
  readonly index: number;
  /** What it begins with. */
  readonly words: string;
}

/** The small offer to go on reading where one stopped. Nothing moves unless it is taken. */
export class ResumeOffer {
  readonly #element: HTMLElement;
  readonly #goal: Goal;

  /** @param forget called when the reader does not want to be reminded */
  constructor(element: HTMLElement, goal: Goal, forget: () => void) {
    this.#element = element;
    this.#goal = goal;
    const { passage } = goal;
    const words = element.querySelector<HTMLElement>('[data-words]');
    if (words) {
      words.textContent = goal.words;
      words.lang = passage.closest<HTMLElement>('[lang]')?.lang ?? '';
    }
    const link = element.querySelector('a');
    link?.setAttribute('href', `#${encodeURIComponent(passage.id)}`);
    // The browser follows the link first: it needs it where the focus was.
    link?.addEventListener('click', () => setTimeout(() => this.#goAway()));
    element.querySelector('button')?.addEventListener('click', () => {
      this.#goAway();
      forget();
      document.querySelector('main')?.focus({ preventScroll: true });
    });
    element.hidden = false;
    // Only what comes into a region that is there already is said aloud.
    requestAnimationFrame(() => element.querySelector('[data-said]')?.removeAttribute('hidden'));
  }

  get stands(): boolean {
    return !this.#element.hidden;
  }

  /** Goes away when the reader has come to the place without it. */
  passBy(passage: number): void {
    if (passage >= this.#goal.index) this.#goAway();
  }

  #goAway(): void {
    this.#element.hidden = true;
  }
}
