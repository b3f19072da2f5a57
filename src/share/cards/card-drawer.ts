import { readFile } from 'node:fs/promises';
import { Renderer, type Node } from 'takumi-js/node';
import { cardSize, type CardFacts } from './card-facts.ts';
import type { Stacks } from './boxes.ts';
import { cardNode } from './design.ts';
import { otherFamilies, type CardFace } from './faces.ts';
import { fitWords, type Measured } from './fit-words.ts';
import type { TypeCase } from './type-case.ts';

/** Draws cards. It keeps one renderer, and every face in it that any card has needed. */
export class CardDrawer {
  readonly #renderer = new Renderer();
  readonly #registered = new Map<CardFace, Promise<unknown>>();
  readonly #typeCase: TypeCase;

  constructor(typeCase: TypeCase) {
    this.#typeCase = typeCase;
  }

  /**
   * @returns a PNG of 1200 × 630
   * @throws Error where no face has some character; `legible` says so beforehand
   */
  async draw(facts: CardFacts): Promise<Uint8Array<ArrayBuffer>> {
    const faces = await this.#typeCase.facesFor(textOf(facts), facts.language);
    if (!faces) throw new Error(`No face has all characters of “${facts.words.text}”.`);
    await Promise.all(Array.from(faces, (face) => this.#register(face)));
    const stacks = stacksFor(facts.language);
    const measure = async (node: Node): Promise<Measured> => {
      const { children } = await this.#renderer.measure(
        { type: 'container', style: { display: 'flex' }, children: [node] },
        cardSize,
      );
      const [measured] = children;
      return { height: measured?.height ?? 0, runs: measured ? runsIn(measured) : [] };
    };
    const setting = await fitWords(facts, stacks, measure);
    const node = cardNode(facts, setting, stacks);
    return this.#renderer.render(node, { ...cardSize, format: 'png', lang: facts.language });
  }

  async #register(face: CardFace): Promise<unknown> {
    let registered = this.#registered.get(face);
    if (!registered) {
      const { family, file, style, weight, ranges } = face;
      registered = readFile(file).then((data) =>
        this.#renderer.registerFont({
          name: family,
          data,
          style,
          ...(weight === null ? {} : { weight }),
          ...(ranges === null ? {} : { unicodeRange: ranges.map(([from, to]) => [from, to]) }),
        }),
      );
      this.#registered.set(face, registered);
    }
    return registered;
  }
}

/** All that is written on a card. */
export function textOf({ kicker, words, name, about }: CardFacts): string {
  return [kicker, words.text, name, about].filter((line) => line !== null).join('\n');
}

function stacksFor(language: string): Stacks {
  const others = otherFamilies(language);
  const stack = (family: string): string =>
    [family, ...others].map((name) => `"${name}"`).join(', ');
  return { display: stack('display'), text: stack('text'), sans: stack('sans') };
}

interface Box extends Measured {
  readonly children: readonly Box[];
}

function runsIn({ runs, children }: Box): Measured['runs'] {
  return [...runs, ...children.flatMap(runsIn)];
}
