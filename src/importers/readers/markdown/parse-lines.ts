import type { Token } from 'markdown-it';
import { Refusal } from '../../refusal.ts';
import type { Omission } from '../../types.ts';
import { makeParser, nestingLimit } from './parser.ts';

export interface ParsedLines {
  readonly tokens: readonly Token[];
  /** Parses the words of a note, with the definitions of the whole file. */
  readonly parseNote: (content: string) => readonly Token[];
  /** The titles that definitions of links give, found so far. */
  readonly titles: () => Omission[];
}

/**
 * Parses Markdown.
 *
 * @throws Refusal where quotes and lists are nested deeper than anybody writes
 */
export function parseLines(lines: readonly string[]): ParsedLines {
  const text = lines.join('\n');
  const env: Env = {};
  const tokens = withDefinitions.body.parse(text, env);
  // `[Voss]: Yes.` defines a link to `Yes.` for a parser, and is an answer.
  const isSane = Object.values(env.references ?? {}).every(({ href }) => address.test(href));
  if (isSane) return parsed(tokens, withDefinitions.note, env);
  return parsed(withoutDefinitions.body.parse(text, {}), withoutDefinitions.note, {});
}

type Env = Record<string, unknown> & {
  references?: Record<string, { readonly title: string; readonly href: string }>;
};

const parsers = (definitions: boolean) => ({
  body: makeParser({ definitions, notes: true }),
  note: makeParser({ definitions, notes: false }),
});
const withDefinitions = parsers(true);
const withoutDefinitions = parsers(false);

const address = /^(?:[a-z][a-z\d+.-]*:\S|\.{0,2}\/|#|www\.|[\w-]+(?:\.[\w-]+)+(?:[/?#]|$))/iu;

function parsed(tokens: Token[], parser: typeof withDefinitions.note, env: Env): ParsedLines {
  refuseDeep(tokens);
  return {
    tokens,
    parseNote: (content) => {
      const inside = parser.parse(content, env);
      refuseDeep(inside);
      return inside;
    },
    titles: () =>
      Object.values(env.references ?? {})
        .filter(({ title }) => title.trim() !== '')
        .map(({ title }) => ({ line: 1, reason: 'The title of a link', text: title.trim() })),
  };
}

/** The parser leaves out what is deeper than its limit. */
function refuseDeep(tokens: readonly Token[]): void {
  if (tokens.some(({ level }) => level >= nestingLimit - 1)) {
    throw new Refusal(`nests quotes and lists more than ${nestingLimit / 2} deep`);
  }
}
