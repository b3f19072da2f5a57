import { parseArgs } from 'node:util';

export const usage = `npm run new -- interview TITLE [options]    an interview
npm run new -- film TITLE [options]         a film’s record
npm run new -- person NAME [options]        a person’s record
npm run new -- magazine FOLDER              a content folder of your own, with one interview to write over
npm run new                                 asks, on a terminal

Writes a file with every field explained; those that are needed and not given say TODO. Records of
people and films that an interview names are written with it, where they are missing. Nothing that
is there is overwritten.

  --subject NAME        who is interviewed, a name or slug; again for each person
  --interviewer NAME    who asks
  --film TITLE          what it is about, a title or slug; again for each film
  --date DAY            when the source was published, YYYY-MM-DD
  --edition EDITION     transcript, excerpt or digest
  --language TAG        of the text, such as en or pt-BR; otherwise that of site.config.ts
  --publication NAME    where it appeared first
  --rights WORDS        whose words they are
  --year YEAR           of a film
  --director NAME       of a film; again for each
  --slug SLUG           the address, where it is not to be made of the title
  --content DIR         the content folder; otherwise CONTENT_DIR, otherwise that of site.config.ts

Exit code 0: written. 1: not written; one line says why.`;

const kinds = ['interview', 'film', 'person', 'magazine'] as const;
export type Kind = (typeof kinds)[number];

const text = { type: 'string' } as const;
const list = { type: 'string', multiple: true } as const;
const options = {
  subject: list,
  interviewer: text,
  film: list,
  date: text,
  edition: text,
  language: text,
  publication: text,
  rights: text,
  year: text,
  director: list,
  slug: text,
  content: text,
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** The options that say something of one kind of file alone. */
const only: Readonly<Record<string, readonly Kind[]>> = {
  subject: ['interview'],
  interviewer: ['interview'],
  film: ['interview'],
  date: ['interview'],
  edition: ['interview'],
  language: ['interview'],
  publication: ['interview'],
  rights: ['interview'],
  year: ['film'],
  director: ['film'],
  slug: ['interview', 'film', 'person'],
  content: ['interview', 'film', 'person'],
};

export type Values = ReturnType<typeof parse>['values'];

export interface Arguments {
  /** null: nothing was said. */
  readonly kind: Kind | null;
  /** The title, name or folder; null: not said. */
  readonly name: string | null;
  readonly values: Values;
}

/** What was asked for, or a sentence on what is wrong with it. */
export function readArguments(args: readonly string[]): Arguments | string {
  try {
    const { values, positionals } = parse(args);
    const [word, name, ...others] = positionals;
    if (word === undefined) return { kind: null, name: null, values };
    const kind = kinds.find((one) => one === word);
    if (!kind) return `“${word}” is none of: ${kinds.join(', ')}.`;
    if (others.length > 0)
      return `Put the title between quotation marks: “${name} ${others.join(' ')}”.`;
    const alien = Object.keys(values).find((option) => only[option]?.includes(kind) === false);
    if (alien !== undefined) return `A ${kind} has no --${alien}.`;
    return { kind, name: name ?? null, values };
  } catch (error) {
    // Node explains at length; its first sentence says which option it is.
    return String(error instanceof Error ? error.message : error).split('\n', 1)[0] ?? '';
  }
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], allowPositionals: true, options });
}
