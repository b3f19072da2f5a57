import { plainWords } from '../../offline/plain-words.ts';

/** A piece of HTML: where an element begins or ends, or words between two of these. */
export type Piece =
  | {
      readonly type: 'start';
      readonly tag: string;
      readonly attribute: (name: string) => string | undefined;
    }
  | { readonly type: 'end' }
  | { readonly type: 'words'; readonly words: string };

/**
 * Takes HTML that this site has written to pieces, from an element’s first tag to its last. Workers
 * have no parser for HTML; pages have one, and it would keep them from being read meanwhile.
 *
 * @param from where the element begins
 */
export function* htmlPieces(html: string, from: number): Generator<Piece> {
  const pieces = new RegExp(piece, 'g');
  pieces.lastIndex = from;
  let depth = 0;
  for (let found = pieces.exec(html); found; found = pieces.exec(html)) {
    const [, slash, tag, attributes = '', words] = found;
    if (words !== undefined) yield { type: 'words', words: plainWords(words) };
    else if (slash === '/') {
      yield { type: 'end' };
      depth -= 1;
      if (depth === 0) return;
    } else if (tag !== undefined) {
      yield { type: 'start', tag, attribute: (name) => attributeIn(attributes, name) };
      if (isVoid.test(tag)) yield { type: 'end' };
      else depth += 1;
    }
  }
}

const piece = /<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|[^">])*)>|([^<]+)/;

/** Elements that hold nothing, and have no end of their own. */
const isVoid = /^(?:br|hr|img|input|link|meta|source|wbr)$/;

/** The value of an attribute, as it is meant. */
export function attributeIn(attributes: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
  return value === undefined ? undefined : plainWords(value);
}
