import { selectedIn } from './selected-in.ts';
import { SelectionMenu } from './selection-menu.ts';
import { nothingTaken, takeAway, type Way } from './take-away.ts';

/** All that takes words away, at hand: it is loaded when something of it is first asked for. */
export class AtHand {
  readonly #article: HTMLElement;

  /** @param isPressed whether the reader holds a button down, who may be selecting */
  constructor(article: HTMLElement, isPressed: boolean) {
    this.#article = article;
    new SelectionMenu(article).listen(isPressed);
  }

  /** Takes what is selected; a passage where nothing is; nothing where that is something else. */
  async takeSelected(way: Way, passage: HTMLElement | null): Promise<void> {
    const ranges = selectedIn(this.#article);
    const selection = document.getSelection();
    if (ranges.length === 0 && selection?.toString().trim()) {
      nothingTaken(placeOf(selection.getRangeAt(0)));
    } else if (!ranges[0]) await this.takePassage(way, passage);
    else {
      const where = placeOf(ranges[0]);
      await takeAway(way, { article: this.#article, ranges, where, returnTo: null });
    }
  }

  async takePassage(way: Way, passage: HTMLElement | null): Promise<void> {
    if (!passage) return;
    const range = document.createRange();
    range.selectNodeContents(passage);
    const sign = passage.querySelector<HTMLElement>('.permalink');
    const where = (sign ?? passage).getBoundingClientRect();
    await takeAway(way, { article: this.#article, ranges: [range], where, returnTo: sign });
  }
}

function placeOf(range: Range): DOMRect {
  return range.getClientRects()[0] ?? range.getBoundingClientRect();
}
