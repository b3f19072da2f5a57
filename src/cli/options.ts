import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { contentDirOf } from '../content/content-dir.ts';
import { formats, type Format } from '../problems/report.ts';

/** Absolute path of this repository. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

export interface Options {
  readonly contentDir: string;
  /** Where the site goes; absolute. */
  readonly outDir: string;
  readonly format: Format;
  /** Ledgers may not be written, and have to be up to date. */
  readonly frozen: boolean;
  /** What else was asked for, of the options that only this command has. */
  readonly own: Readonly<Record<string, unknown>>;
}

/** Whether a server builds, which keeps nothing: `CI` is set, and to no word for no. */
export function isServer(): boolean {
  return !/^(?:|0|false|no)$/i.test(process.env['CI'] ?? '');
}

/**
 * The options that `check` and `build` share. Wrong ones end the program with a word on why.
 *
 * @param options those that only one of them has
 */
export function readOptions(
  usage: string,
  options: NonNullable<ParseArgsConfig['options']> = {},
): Options {
  const { content, out, format, frozen, ...own } = parse(usage, {
    ...options,
    content: { type: 'string' },
    out: { type: 'string' },
    frozen: { type: 'boolean', default: isServer() },
    format: { type: 'string', default: 'terminal' },
    help: { type: 'boolean', short: 'h' },
  });
  const kept = keptByNpm(['content', 'out', 'frozen', 'report']);
  if (kept !== null) stop(kept, usage);
  const known = formats.find((name) => name === format);
  if (!known) stop(`--format is one of: ${formats.join(', ')}.`, usage);
  const dir = contentDirOf(projectRoot, typeof content === 'string' ? content : undefined);
  const outDir = outDirOf(typeof out === 'string' ? out : undefined);
  return { contentDir: dir, outDir, format: known, frozen: frozen === true, own };
}

/** Without `--` before them npm takes options for its own, warns, and leaves them out. */
function keptByNpm(options: readonly string[]): string | null {
  const option = options.find((name) => (process.env[`npm_config_${name}`] ?? '') !== '');
  if (option === undefined) return null;
  const script = process.env['npm_lifecycle_event'] ?? 'build';
  return `npm has kept --${option} for itself. Write -- before it: npm run ${script} -- --${option} …`;
}

/** Where the site is: `--out`, else `dist/` of this repository. Absolute. */
export function outDirOf(option: string | undefined): string {
  return option === undefined ? path.join(projectRoot, 'dist') : path.resolve(caller(), option);
}

/** How a folder is named to the person who gave the command. */
export function shownFolder(folder: string): string {
  const relative = path.relative(caller(), folder);
  return relative === '' ? '.' : relative.startsWith('..') ? folder : relative;
}

/** The folder the command was given in; npm changes to the project's own before it runs it. */
function caller(): string {
  return process.env['INIT_CWD'] ?? process.cwd();
}

function parse(
  usage: string,
  options: NonNullable<ParseArgsConfig['options']>,
): Record<string, unknown> {
  try {
    const { values } = parseArgs({ options });
    if (values['help'] === true) {
      console.log(usage);
      process.exit(0);
    }
    return values;
  } catch (error) {
    return stop((error as Error).message, usage);
  }
}

function stop(message: string, usage: string): never {
  console.error(`${message}\n\n${usage}`);
  process.exit(1);
}
