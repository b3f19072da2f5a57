import { takeAway as words } from '../words/in-browser.ts';
import { listenForKeys } from './listen-for-keys.ts';
import { selectedIn } from './selected-in.ts';
import { placeMenu } from './place-menu.ts';
import { furniture } from './take-away-furniture.ts';
import { takeAway, ways, type Way } from './take-away.ts';

/** How long what is selected must rest before the menu comes, in milliseconds. */
const rest = 300;

/** A menu beside words that are selected, which says what can be done with them. */
export class SelectionMenu {
  readonly #article: HTMLElement;
  readonly #element = document.createElement('div');
  readonly #buttons: readonly HTMLButtonElement[];
  #ranges: readonly Range[] = [];
  /** What had the focus before the menu did. */
  #returnTo: HTMLElement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isPressed = false;

  constructor(article: HTMLElement) {
    this.#article = article;
    this.#element.className = 'selection-menu';
    this.#element.role = 'toolbar';
    this.#element.ariaLabel = words.heading;
    this.#element.hidden = true;
    this.#buttons = offered().map((way, index) => this.#button(way, index));
    this.#element.append(...this.#buttons);
  }

  #button(way: Way, index: number): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.ways[way];
    button.tabIndex = index === 0 ? 0 : -1;
    button.addEventListener('click', () => {
      const taking = {
        article: this.#article,
        ranges: this.#ranges,
        where: button.getBoundingClientRect(),
        returnTo: this.#element.contains(document.activeElement) ? this.#returnTo : null,
      };
      this.#close();
      void takeAway(way, taking);
    });
    return button;
  }

  /** From now on it comes when something is selected, and for what is selected already. */
  listen(isPressed: boolean): void {
    this.#isPressed = isPressed;
    this.#lookSoon();
    document.addEventListener('selectionchange', () => this.#lookSoon());
    document.addEventListener('pointerdown', () => {
      this.#isPressed = true;
    });
    for (const end of ['pointerup', 'pointercancel'] as const) {
      document.addEventListener(end, () => {
        this.#isPressed = false;
        this.#lookSoon();
      });
    }
    // A press on the menu would else take the selection away.
    this.#element.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#element.addEventListener('mousedown', (event) => event.preventDefault());
    this.#element.addEventListener('keydown', (event) => this.#move(event));
    document.addEventListener('keydown', (event) => this.#enter(event));
    window.addEventListener('resize', () => this.#place());
    window.addEventListener('scroll', () => this.#place(), { passive: true });
    listenForKeys({
      close: () => {
        const wasOpen = !this.#element.hidden;
        this.#close();
        return wasOpen;
      },
    });
  }

  #lookSoon(): void {
    clearTimeout(this.#timer);
    if (this.#isPressed) return;
    const ranges = selectedIn(this.#article);
    // What goes away goes at once.
    if (ranges.length === 0) this.#close();
    else this.#timer = setTimeout(() => this.#open(ranges), rest);
  }

  #open(ranges: readonly Range[]): void {
    if (this.#element.contains(document.activeElement)) return;
    this.#ranges = ranges;
    if (!this.#element.isConnected) furniture().append(this.#element);
    this.#element.hidden = false;
    this.#place();
  }

  #close(): void {
    const hadFocus = this.#element.contains(document.activeElement);
    this.#element.hidden = true;
    if (hadFocus)
      (this.#returnTo ?? document.querySelector('main'))?.focus({ preventScroll: true });
  }

  #place(): void {
    if (!this.#element.hidden) placeMenu(this.#element, this.#ranges);
  }

  /** Tab leads into the menu, as if it stood behind the words. */
  #enter(event: KeyboardEvent): void {
    if (event.key !== 'Tab' || event.shiftKey || event.defaultPrevented) return;
    if (this.#element.hidden || this.#element.contains(document.activeElement)) return;
    const { activeElement } = document;
    this.#returnTo =
      activeElement instanceof HTMLElement && activeElement !== document.body
        ? activeElement
        : null;
    this.#buttons.find(({ tabIndex }) => tabIndex === 0)?.focus({ preventScroll: true });
    this.#place();
    event.preventDefault();
  }

  #move(event: KeyboardEvent): void {
    const here = this.#buttons.findIndex((button) => button === document.activeElement);
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: here + 1,
      ArrowLeft: here - 1,
      Home: 0,
      End: -1,
    };
    const step = steps[event.key];
    if (event.key === 'Tab') this.#close();
    else if (step !== undefined) this.#focus(this.#buttons.at(step % this.#buttons.length));
    else return;
    event.preventDefault();
  }

  #focus(wanted: HTMLButtonElement | undefined): void {
    for (const button of this.#buttons) button.tabIndex = button === wanted ? 0 : -1;
    wanted?.focus({ preventScroll: true });
  }
}

function offered(): Way[] {
  const canShare = 'share' in navigator;
  return (Object.keys(ways) as Way[]).filter((way) => way !== 'share' || canShare);
}
