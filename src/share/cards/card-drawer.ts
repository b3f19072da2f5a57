import { cardSize, type CardFacts } from './card-facts.ts';
import { cardNode } from './design.ts';
import { fitWords } from './fit-words.ts';
import { Press, type Png } from './press.ts';
import type { TypeCase } from './type-case.ts';

/** Draws cards. */
export class CardDrawer {
  readonly #press: Press;

  constructor(typeCase: TypeCase) {
    this.#press = new Press(typeCase);
  }

  /**
   * @returns a PNG of 1200 × 630
   * @throws Error where no face has some character; `legible` says so beforehand
   */
  async draw(facts: CardFacts): Promise<Png> {
    const stacks = await this.#press.set(textOf(facts), facts.language);
    if (!stacks) throw new Error(`No face has all characters of “${facts.words.text}”.`);
    const setting = await fitWords(facts, stacks, (node) => this.#press.measure(node, cardSize));
    return this.#press.print(cardNode(facts, setting, stacks), cardSize, facts.language);
  }
}

/** All that is written on a card. */
export function textOf({ kicker, words, name, about }: CardFacts): string {
  return [kicker, words.text, name, about].filter((line) => line !== null).join('\n');
}
