import markdownIt, { type MarkdownIt, type StateBlock, type StateInline } from 'markdown-it';

/**
 * A CommonMark parser with tables and footnotes. Nothing changes words: no quotes are made
 * typographic, no addresses become links, and a link may lead anywhere until it is looked at.
 *
 * @param definitions whether `[name]: address` defines a link
 * @param notes whether `[^name]: words` defines a note, which is not so within a note
 */
export function makeParser({
  definitions,
  notes,
}: {
  readonly definitions: boolean;
  readonly notes: boolean;
}): MarkdownIt {
  const parser = markdownIt({ html: true, linkify: false, typographer: false });
  parser.set({ maxNesting: nestingLimit });
  parser.disable('strikethrough');
  if (!definitions) parser.disable('reference');
  parser.inline.State = WordState;
  parser.validateLink = () => true;
  parser.normalizeLink = (url) => url;
  parser.inline.ruler.before('link', 'note_mark', noteMark);
  if (notes) {
    const alt = ['paragraph', 'reference'];
    parser.block.ruler.before('reference', 'note_definition', noteDefinition, { alt });
  }
  return parser;
}

/** A single asterisk between two letters is one: `M*A*S*H`, `sh*t`. */
class WordState extends markdownIt.StateInline {
  override scanDelims(start: number, canSplitWord: boolean): Delimiters {
    const found = super.scanDelims(start, canSplitWord);
    const isInWord =
      found.length === 1 && isLetter(this.src[start - 1]) && isLetter(this.src[start + 1]);
    return isInWord ? { ...found, can_open: false, can_close: false } : found;
  }
}

type Delimiters = ReturnType<StateInline['scanDelims']>;

/** Scripts without spaces between words have to be marked within a word. */
function isLetter(character: string | undefined): boolean {
  return (
    character !== undefined &&
    /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]/u.test(character)
  );
}

/** As deep as quotes and lists may be nested; what is deeper the parser would leave out. */
export const nestingLimit = 100;

const definitionStart = /^\[\^([^\]\s]{1,80})\]:[ \t]*/u;

/** `[^1]: words`, with what is indented below it, as one token that holds them unparsed. */
function noteDefinition(state: StateBlock, first: number, end: number, silent: boolean): boolean {
  if ((state.sCount[first] ?? 0) - state.blkIndent >= 4) return false;
  const start = definitionStart.exec(lineAt(state, first));
  if (!start) return false;
  if (silent) return true;
  const lines = [lineAt(state, first).slice(start[0].length)];
  let next = first + 1;
  for (; next < end; next++) {
    const isIndented = (state.sCount[next] ?? 0) - state.blkIndent >= 4;
    if (state.isEmpty(next)) {
      const follows = next + 1 < end && !state.isEmpty(next + 1);
      if (!follows || (state.sCount[next + 1] ?? 0) - state.blkIndent < 4) break;
    } else if (
      !isIndented &&
      (state.isEmpty(next - 1) || definitionStart.test(lineAt(state, next)))
    ) {
      break;
    }
    lines.push(lineAt(state, next));
  }
  const token = state.push('note_definition', '', 0);
  token.meta = { label: start[1] };
  token.content = lines.join('\n');
  token.map = [first, next];
  state.line = next;
  return true;
}

function lineAt(state: StateBlock, line: number): string {
  return state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
}

const mark = /\[\^([^\]\s]{1,80})\]/uy;

/** `[^1]`. Whether there is such a note shows only at the end of the file. */
function noteMark(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '[' || state.src[state.pos + 1] !== '^') return false;
  mark.lastIndex = state.pos;
  const found = mark.exec(state.src);
  if (!found || mark.lastIndex > state.posMax) return false;
  if (!silent) {
    const token = state.push('note_mark', '', 0);
    token.meta = { label: found[1] };
    token.content = found[0];
  }
  state.pos = mark.lastIndex;
  return true;
}
