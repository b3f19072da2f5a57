/** Runs of paragraphs that mean nothing but what they say, by the line they begin on, from 0. */
export type PlainParagraphs = ReadonlyMap<number, readonly PlainParagraph[]>;

export interface PlainParagraph {
  /** Line it begins on, from 0. */
  readonly at: number;
  readonly lines: readonly string[];
}

/**
 * Finds the paragraphs between blank lines in which nothing is a mark of Markdown, but for a label
 * in bold at the beginning, and puts a letter in place of each run of them. Most of an interview is such, and a
 * parser needs ten times as long for it.
 *
 * @param hasDefinitions somewhere `[words]` may be defined as a link
 * @returns lines as many as came in
 */
export function maskPlain(
  lines: readonly string[],
  hasDefinitions: boolean,
): { readonly masked: string[]; readonly plain: PlainParagraphs } {
  const masked = [...lines];
  const plain = new Map<number, PlainParagraph[]>();
  let run: PlainParagraph[] | null = null;
  const isPlain = hasDefinitions ? plainLine : plainLineWithBrackets;
  let start = 0;
  for (let at = 0; at <= lines.length; at++) {
    if (at < lines.length && !blank.test(lines[at] ?? '')) continue;
    const paragraph = lines.slice(start, at);
    if (paragraph.length > 0) {
      if (!paragraph.every((line) => isPlain.test(line))) run = null;
      else {
        masked.fill('', start, at);
        if (!run) {
          run = [];
          plain.set(start, run);
          masked[start] = placeholder;
        }
        run.push({ at: start, lines: paragraph });
      }
    }
    start = at + 1;
  }
  return { masked, plain };
}

/** A paragraph that was plain, in the masked text. */
export const placeholder = 'x';

const blank = /^[ \t]*$/u;

/** An ampersand that is no reference, and no line break behind two spaces. */
const literal = '(?:[^\\\\`*_[\\]<>&~|\\t]|&(?= ))';
const bracket = `\\[(?!\\^)${literal}*\\](?![(\\[:])`;
const opening = `(?:\\*\\*(?=[\\p{L}\\p{N}])${literal}{1,80}(?<=[\\p{L}\\p{N}.:?!)])\\*\\*(?=:? |:?$))?:?`;

/** Begins with what begins no list, heading, quote or rule. */
const plainLine = new RegExp(`^(?=[\\p{L}“‘"'(—–¿¡«…]|\\*\\*)${opening}${literal}*(?<!  )$`, 'u');
const plainLineWithBrackets = new RegExp(
  `^(?=[\\p{L}“‘"'(—–¿¡«…]|\\*\\*)${opening}${literal}*(?:${bracket}${literal}*)*(?<!  )$`,
  'u',
);
