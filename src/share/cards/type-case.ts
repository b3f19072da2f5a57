import { readFile } from 'node:fs/promises';
import fontverter from 'fontverter';
import { Blob as FontBlob, Face } from 'harfbuzzjs';
import { otherFaces, otherFamilies, siteFaces, type CardFace } from './faces.ts';

/**
 * The type that cards can be set in, and which characters it has. Faces of other scripts are opened
 * only when a text asks for them.
 */
export class TypeCase {
  readonly #root: string;
  readonly #characters = new Map<string, Promise<ReadonlySet<number>>>();
  #site: Promise<SiteType> | undefined;
  #others: Promise<readonly CardFace[]> | undefined;

  /** @param root absolute path of the project */
  constructor(root: string) {
    this.#root = root;
  }

  /**
   * The faces a text needs; the site's own are always among them.
   *
   * @returns null where some character is in none
   */
  async facesFor(text: string, language: string): Promise<ReadonlySet<CardFace> | null> {
    this.#site ??= this.#openSite();
    const { faces, characters } = await this.#site;
    const needed = new Set(faces);
    const missing = Array.from(charactersOf(text)).filter((one) => !characters.has(one));
    if (missing.length === 0) return needed;
    this.#others ??= otherFaces(this.#root);
    const others = await this.#others;
    for (const character of missing) {
      const found = await this.#facesWith(character, others, language);
      if (found.length === 0) return null;
      for (const face of found) needed.add(face);
    }
    return needed;
  }

  /** The site's faces, and the characters that all of its families have. */
  async #openSite(): Promise<SiteType> {
    const faces = await siteFaces(this.#root);
    const families = Map.groupBy(faces, ({ family, style }) => `${family} ${style}`);
    const sets = await Promise.all(
      Array.from(families.values(), async (family) => {
        const parts = await Promise.all(family.map((face) => this.#charactersIn(face)));
        return new Set(parts.flatMap((part) => Array.from(part)));
      }),
    );
    return { faces, characters: sets.reduce((all, one) => all.intersection(one)) };
  }

  /** Of the first family that has a character: upright, and italic where there is one. */
  async #facesWith(
    character: number,
    faces: readonly CardFace[],
    language: string,
  ): Promise<readonly CardFace[]> {
    for (const family of otherFamilies(language)) {
      const found: CardFace[] = [];
      for (const face of faces) {
        const may = face.ranges?.some(([from, to]) => from <= character && character <= to);
        if (face.family !== family || may !== true) continue;
        if ((await this.#charactersIn(face)).has(character)) found.push(face);
      }
      if (found.some(({ style }) => style === 'normal')) return found;
    }
    return [];
  }

  async #charactersIn({ file }: CardFace): Promise<ReadonlySet<number>> {
    let known = this.#characters.get(file);
    if (!known) {
      known = readCharacters(file);
      this.#characters.set(file, known);
    }
    return known;
  }
}

interface SiteType {
  readonly faces: readonly CardFace[];
  readonly characters: ReadonlySet<number>;
}

/** The characters a text needs glyphs for, composed, for fonts compose what they are given apart. */
function charactersOf(text: string): Set<number> {
  const visible = text.normalize('NFC').replace(/[\s\p{Cc}\p{Default_Ignorable_Code_Point}]/gu, '');
  return new Set(Array.from(visible, (character) => character.codePointAt(0) ?? 0));
}

async function readCharacters(file: string): Promise<ReadonlySet<number>> {
  const plain = await fontverter.convert(await readFile(file), 'sfnt');
  return new Set(new Face(new FontBlob(plain)).collectUnicodes());
}
