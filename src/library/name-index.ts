import type { Target } from '../interview/index.ts';

/** A name met in a text. */
export interface NameMatch {
  /** UTF-16 code units from where the search began. */
  readonly length: number;
  /** More than one: the name is ambiguous. */
  readonly targets: readonly Target[];
}

/** A tree of letters; a node at the end of a name knows who bears it. */
interface TrieNode {
  readonly next: Map<string, TrieNode>;
  targets: Target[] | null;
}

/**
 * Names and who bears them, for looking up what a text says at one place.
 *
 * Names are compared letter for letter; only white space, the shape of apostrophes and the storage
 * of accents (NFC or NFD) may differ.
 */
export class NameIndex {
  readonly #root: TrieNode = { next: new Map(), targets: null };
  readonly #firsts = new Set<string>();
  #pattern: RegExp | null = null;

  add(name: string, target: Target): void {
    this.#pattern = null;
    for (const form of new Set([alike(name.normalize('NFC')), alike(name.normalize('NFD'))])) {
      let node = this.#root;
      for (const unit of form.split('')) {
        const known = node.next.get(unit);
        const child = known ?? { next: new Map(), targets: null };
        if (!known) node.next.set(unit, child);
        node = child;
      }
      node.targets ??= [];
      const known = node.targets.some(
        (one) => one.slug === target.slug && one.type === target.type,
      );
      if (!known) node.targets.push(target);
      const first = String.fromCodePoint(form.codePointAt(0) ?? 0);
      for (const shape of first === "'" ? apostrophes : [first]) this.#firsts.add(shape);
    }
  }

  /** Matches any character that a name begins with; null while the index is empty. */
  get firstCharacters(): RegExp | null {
    if (this.#firsts.size === 0) return null;
    if (this.#pattern) return this.#pattern;
    const escaped = Array.from(this.#firsts, (character) =>
      character.replace(/[\\\]^-]/gu, '\\$&'),
    );
    this.#pattern = new RegExp(`[${escaped.toSorted().join('')}]`, 'gu');
    return this.#pattern;
  }

  /** All names that the text says from `start` on, the longest first. */
  matchesAt(text: string, start: number): NameMatch[] {
    const matches: NameMatch[] = [];
    let node: TrieNode | undefined = this.#root;
    let before = '';
    for (let index = start; index < text.length; index++) {
      const unit = alikeUnit(text[index] ?? '');
      // White space in a row is one space.
      if (unit === ' ' && before === ' ') continue;
      node = node.next.get(unit);
      if (!node) break;
      if (node.targets) matches.push({ length: index + 1 - start, targets: node.targets });
      before = unit;
    }
    return matches.reverse();
  }

  /** Who bears exactly this name. */
  named(name: string): readonly Target[] {
    const match = this.matchesAt(name, 0)[0];
    return match?.length === name.length ? match.targets : [];
  }
}

/** True for two ways to write one name. */
export function isSameName(a: string, b: string): boolean {
  return a === b || alike(a.normalize('NFC')) === alike(b.normalize('NFC'));
}

const apostrophes = ["'", '’', 'ʼ'];

function alike(name: string): string {
  return name.split('').map(alikeUnit).join('').replace(/ +/g, ' ');
}

function alikeUnit(unit: string): string {
  if (unit > ' ' && unit < '\u007f') return unit;
  if (apostrophes.includes(unit)) return "'";
  return /\s/.test(unit) ? ' ' : unit;
}
