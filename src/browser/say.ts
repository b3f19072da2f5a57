import { furniture } from './take-away-furniture.ts';

/** How long it can be read, in milliseconds. */
const shown = 2_500;

/** Says something for a moment where the eyes are, and to whoever listens to the page. */
export class Statement {
  readonly #element = document.createElement('p');
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.#element.className = 'said';
    this.#element.role = 'status';
  }

  /** @param where in the window; the words stand above it, or as near as there is room */
  say(words: string, where: DOMRect): void {
    if (this.#element.isConnected) this.#show(words, where);
    else {
      furniture().append(this.#element);
      // Only what comes into a region that is there already is said aloud.
      setTimeout(() => this.#show(words, where), 50);
    }
  }

  #show(words: string, where: DOMRect): void {
    const element = this.#element;
    element.textContent = words;
    const { clientWidth, clientHeight } = document.documentElement;
    const left = Math.min(where.left, clientWidth - element.offsetWidth - 8);
    const top = Math.min(where.top, clientHeight) - element.offsetHeight - 8;
    element.style.setProperty('left', `${Math.max(8, left)}px`);
    element.style.setProperty('top', `${Math.max(8, top)}px`);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      element.textContent = '';
    }, shown);
  }
}
