import { readFile } from 'node:fs/promises';
import { Renderer, type Node } from 'takumi-js/node';
import type { Stacks } from './boxes.ts';
import { otherFamilies, type CardFace } from './faces.ts';
import type { Measured } from './fit-words.ts';
import type { TypeCase } from './type-case.ts';

/** In pixels. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
}

/** Measures and prints trees of boxes. It keeps one renderer, and every face in it that was ever needed. */
export class Press {
  readonly #renderer = new Renderer();
  readonly #registered = new Map<CardFace, Promise<unknown>>();
  readonly #typeCase: TypeCase;

  constructor(typeCase: TypeCase) {
    this.#typeCase = typeCase;
  }

  /**
   * Has the faces ready that a text needs.
   *
   * @returns null where no face has some character
   */
  async set(text: string, language: string): Promise<Stacks | null> {
    const faces = await this.#typeCase.facesFor(text, language);
    if (!faces) return null;
    await Promise.all(Array.from(faces, (face) => this.#register(face)));
    return stacksFor(language);
  }

  /** What a tree takes on a sheet. */
  async measure(node: Node, sheet: Sheet): Promise<Measured> {
    const { children } = await this.#renderer.measure(
      { type: 'container', style: { display: 'flex' }, children: [node] },
      sheet,
    );
    const [measured] = children;
    return { height: measured?.height ?? 0, runs: measured ? runsIn(measured) : [] };
  }

  /** @returns a PNG */
  async print(node: Node, { width, height }: Sheet, language: string): Promise<Png> {
    return this.#renderer.render(node, { width, height, format: 'png', lang: language });
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

export type Png = Uint8Array<ArrayBuffer>;

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
