import { Refusal } from '../refusal.ts';
import type { Piece, SourceBlock, Transcript } from '../types.ts';

type Segmented = Pick<Transcript, 'pieces' | 'statements' | 'omitted'>;

/**
 * Makes sure that the segmenter kept every character but white space: in the order of the source,
 * each paragraph is the label and text of the pieces made of it, or stands whole in the statements or
 * among what was left out; and the pieces and statements hold nothing more.
 *
 * @throws Refusal with the first paragraph that went nowhere, or the first words that came from nowhere
 */
export function accountForPieces(blocks: readonly SourceBlock[], segmented: Segmented): void {
  const { pieces, statements, omitted } = segmented;
  const said = new Flow(pieces);
  const stated = [...(statements.edited ? [statements.edited] : []), ...statements.credits];
  const statedLeft = countTexts(stated);
  const omittedLeft = countTexts(omitted);
  for (const { lines } of blocks) {
    for (const { text } of lines) {
      if (said.take(text)) continue;
      if (takeOne(statedLeft, text) || takeOne(omittedLeft, text)) continue;
      throw fault(text, 'is not in what was made of the file', said.rest());
    }
  }
  const beyond = said.rest() || [...statedLeft].find(([, count]) => count > 0)?.[0];
  if (beyond) throw fault(beyond, 'came from nowhere', '');
}

/** The characters of the pieces in their order, white space apart. */
class Flow {
  readonly #parts: readonly string[];
  #part = 0;
  #at = 0;

  constructor(pieces: readonly Piece[]) {
    this.#parts = pieces.flatMap(partsOf);
  }

  /** Goes on behind a paragraph that comes next; false, and where it was, where another one does. */
  take(text: string): boolean {
    // Most paragraphs are one piece, letter for letter.
    if (this.#at === 0 && this.#parts[this.#part] === text) {
      this.#part++;
      return true;
    }
    const before = { part: this.#part, at: this.#at };
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (isSpace(code)) continue;
      if (this.#next() === code) continue;
      this.#part = before.part;
      this.#at = before.at;
      return false;
    }
    if (this.#at === this.#parts[this.#part]?.length) {
      this.#part++;
      this.#at = 0;
    }
    return true;
  }

  /** What comes next, for a person to find; empty at the end. */
  rest(): string {
    const parts = [(this.#parts[this.#part] ?? '').slice(this.#at)];
    for (let part = this.#part + 1; part < this.#parts.length && !parts.join('').trim(); part++) {
      parts.push(this.#parts[part] ?? '');
    }
    return parts.join('').trim();
  }

  #next(): number {
    for (; this.#part < this.#parts.length; this.#part++) {
      const part = this.#parts[this.#part] ?? '';
      while (this.#at < part.length) {
        const code = part.charCodeAt(this.#at++);
        if (!isSpace(code)) return code;
      }
      this.#at = 0;
    }
    return -1;
  }
}

function partsOf(piece: Piece): string[] {
  const before = piece.kind === 'passage' ? (piece.label ?? '') : '';
  const behind = piece.kind === 'caption' ? (piece.credit ?? '') : '';
  return [before, piece.text, behind].filter(Boolean);
}

function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code === 0xa0 || (code > 0x1600 && /\s/u.test(String.fromCharCode(code)));
}

function countTexts(texts: readonly { readonly text: string }[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

function takeOne(counts: Map<string, number>, text: string): boolean {
  const count = counts.get(text) ?? 0;
  if (count > 0) counts.set(text, count - 1);
  return count > 0;
}

function fault(text: string, what: string, instead: string): Refusal {
  const found = instead === '' ? '' : ` (there it says “${opening(instead)}”)`;
  return new Refusal(
    `was not understood: “${opening(text)}” ${what}${found}; this is a fault of the importer, and nothing was written`,
  );
}

function opening(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
