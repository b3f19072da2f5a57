import type { Node } from 'takumi-js/node';
import type { Stacks } from '../../../share/cards/boxes.ts';
import { Press, type Png } from '../../../share/cards/press.ts';
import type { TypeCase } from '../../../share/cards/type-case.ts';
import { coverSize, type CoverFacts } from './cover-facts.ts';
import {
  coverNode,
  nameNode,
  nameRoom,
  titleNode,
  titleRoom,
  type CoverSetting,
} from './cover-design.ts';

/** The largest first; the last takes 500 characters without a space to break at. */
const titleSizes = [250, 225, 200, 180, 160, 142, 126, 112, 100, 88, 78, 68, 60, 52, 45] as const;
const nameSizes = [76, 68, 60, 53, 47, 41, 36, 31] as const;

/** Draws covers. */
export class CoverDrawer {
  readonly #press: Press;

  constructor(typeCase: TypeCase) {
    this.#press = new Press(typeCase);
  }

  /**
   * @returns a PNG of 1600 × 2560
   * @throws Error where no face has some character; `coverOf` leaves such lines out
   */
  async draw(facts: CoverFacts): Promise<Png> {
    const stacks = await this.#press.set(textOf(facts), facts.language);
    if (!stacks) throw new Error(`No face has all characters of “${facts.title}”.`);
    const setting = await this.#fit(facts, stacks);
    return this.#press.print(coverNode(facts, setting, stacks), coverSize, facts.language);
  }

  /** As large as there is room; a word is broken only where no size helps. */
  async #fit(facts: CoverFacts, stacks: Stacks): Promise<CoverSetting> {
    let setting: CoverSetting = { title: 45, broken: true, name: 31 };
    for (const name of nameSizes) {
      setting = { ...setting, name };
      if (await this.#goesInto(nameNode(facts, setting, stacks), nameRoom, name)) break;
    }
    for (const broken of [false, true]) {
      for (const title of titleSizes) {
        setting = { ...setting, title, broken };
        if (await this.#goesInto(titleNode(facts, setting, stacks), titleRoom, title))
          return setting;
      }
    }
    return setting;
  }

  /** @param size of the letters: a space at the end of a line hangs over its edge */
  async #goesInto(
    node: Node,
    room: { readonly width: number; readonly height: number },
    size: number,
  ): Promise<boolean> {
    const { height, runs } = await this.#press.measure(node, coverSize);
    const spare = size * 0.4;
    return (
      height <= room.height &&
      runs.every(({ x, width }) => x >= -spare && x + width <= room.width + spare)
    );
  }
}

/** All that is written on a cover. */
function textOf({ kicker, title, name, about, site }: CoverFacts): string {
  return [kicker ?? '', title, name, about, site].join('\n');
}
