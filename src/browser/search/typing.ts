/** What is typed is searched for when it has stood so long, in milliseconds. */
const pause = 80;

/** Tells what is typed into a field, once a letter has been composed and the next does not follow. */
export class Typing {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(field: HTMLInputElement, tell: (text: string) => void) {
    const wait = (): void => {
      this.stop();
      this.#timer = setTimeout(() => tell(field.value), pause);
    };
    field.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) wait();
    });
    field.addEventListener('compositionend', wait);
  }

  /** Tells nothing of what was typed last: something else has taken it. */
  stop(): void {
    clearTimeout(this.#timer);
  }
}
