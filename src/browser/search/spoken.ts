/** So long the page keeps still before it speaks: nobody hears each letter answered. */
const pause = 700;

/** Says what was found to whoever listens to the page, politely and once typing has paused. */
export class Spoken {
  readonly element = document.createElement('p');
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.element.className = 'visually-hidden';
    this.element.role = 'status';
  }

  /** What was to be said before is not. */
  say(words: string): void {
    this.hush();
    this.#timer = setTimeout(() => {
      this.element.textContent = words;
    }, pause);
  }

  hush(): void {
    clearTimeout(this.#timer);
  }
}
