import { parseArgs } from 'node:util';
import { formats } from '../../importers/index.ts';
import { nearest } from '../../problems/nearest.ts';

export const usage = `npm run import -- FILE… [options]

Makes an interview of a transcript, and says what was understood and what is
doubtful. FILE is a path, a folder, or - for standard input; there may be
several.

  --interviewer NAME   who asks
  --subject WHO        who is interviewed: a slug or a name; may be repeated
  --film WHICH         what it is about: a slug or a title; may be repeated
  --publication NAME   where it appeared first
  --rights WHOSE       whose words they are, as in "© The Lantern"
  --language TAG       such as en or pt-BR; else the file’s own, or the site’s
  --edition KIND       transcript (the default), excerpt or digest

Of one file only; what is not given and not in the file is marked TODO:
  --title, --dek, --date YYYY-MM-DD, --source-title, --url
  --audio WHERE        what was recorded: an address, or ./file.mp3 beside the
                       interview
  --slug SLUG          name of the interview's file

Where the file does not say by itself how it is to be read:
  --format FORMAT      ${formats.join(', ')}
  --select CSS         which part of a web page is the interview, as in
                       "article .body"
  --labels A,B         labels that are speakers'; may be repeated
  --alias LABEL=WHO    whom a label means, as in MM="Modern Maturity"; may be
                       repeated
  --questions HOW      how questions are marked: labelled, bold, italic,
                       heading, colour, quote, dash, paired, alternating or
                       unmarked

Where to, and what is shown:
  --content DIR        the content folder; otherwise CONTENT_DIR, otherwise
                       content/
  --force              overwrite an interview that is there; otherwise the new
                       one is written beside it, as SLUG.new.md
  --dry-run            write nothing into the content folder
  --report PAGE.html   a page that shows source and interview side by side; of
                       several files, the name of a folder for such pages
  --json               print what was understood as JSON; of several files, one
                       line each
  --help               print this

Exit code 0: imported, and certain. 2: imported, but somebody should look at
what is doubtful. 1: not imported, or one of several was not; one line says why.`;

export type Arguments = Exclude<ReturnType<typeof readArguments>, string>;

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean', default: false } as const;

const options = {
  interviewer: text,
  subject: texts,
  film: texts,
  title: text,
  dek: text,
  date: text,
  publication: text,
  'source-title': text,
  url: text,
  rights: text,
  language: text,
  audio: text,
  edition: text,
  format: text,
  select: text,
  labels: texts,
  alias: texts,
  questions: text,
  content: text,
  slug: text,
  report: text,
  force: flag,
  'dry-run': flag,
  json: flag,
  help: { ...flag, short: 'h' },
} as const;

/** The command's arguments as they were typed, or what is wrong with them. */
export function readArguments() {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options });
    return { values, files: positionals };
  } catch (error) {
    return explain(String(error instanceof Error ? error.message : error));
  }
}

/** Node explains at length, and of an unknown option how it could be a file; its first line says which it is. */
function explain(message: string): string {
  const unknown = /^Unknown option '(-[^']*)'/u.exec(message)?.[1];
  if (unknown === undefined) return message.split('\n', 1)[0] ?? '';
  const like = nearest(unknown.replace(/^-+/u, ''), Object.keys(options));
  return `${unknown}: There is no such option.${like === null ? '' : ` Did you mean --${like}?`}`;
}
