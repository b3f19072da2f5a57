import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readLedger } from '../../src/permalinks/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Ledgers of magazines, by their names, as they are in a folder. */
export class Ledgers {
  readonly #folder: string;
  readonly #names: readonly string[];
  readonly #whole = new Map<string, string>();

  constructor(folder: string, names: readonly string[]) {
    this.#folder = folder;
    this.#names = names;
  }

  /** Takes what they say now for right. */
  note(): void {
    for (const [file, text] of this.#read()) this.#whole.set(file, text);
  }

  forget(): void {
    for (const name of this.#names) {
      rmSync(path.join(this.#folder, name, 'permalinks'), { recursive: true, force: true });
    }
  }

  /** Each that is there is whole, and says what it says when nobody kills. */
  faults(): string[] {
    return this.#read().flatMap(([file, text]) => {
      const { findings } = readLedger(text);
      const other =
        text === this.#whole.get(file) ? [] : [`The ledger ${file} says something else.`];
      return [...findings.map(({ line, message }) => `${file}:${line}: ${message}`), ...other];
    });
  }

  #read(): [file: string, text: string][] {
    return this.#names.flatMap((name) => {
      const permalinks = path.join(this.#folder, name, 'permalinks');
      const files = list(permalinks).filter((file) => file.endsWith('.jsonl'));
      return files.map((file): [string, string] => [
        `${name}/${file}`,
        readFileSync(path.join(permalinks, file), 'utf8'),
      ]);
    });
  }
}

/** All that builds may leave where they work, and no site, content or whole cache is. */
export function leftovers(folder: string, names: readonly string[]): string[] {
  const own = new Set<string>([...names, 'dist', 'tmp']);
  const caches = path.join(root, 'node_modules/.cache/two-shot');
  return [
    ...list(folder).filter((name) => !own.has(name)),
    ...list(path.join(folder, 'tmp')),
    ...list(path.join(root, '.building')),
    ...names.flatMap((name) => list(path.join(folder, name, 'permalinks')).filter(isTemporary)),
    ...readdirSync(caches, { recursive: true, encoding: 'utf8' }).filter(isTemporary),
  ];
}

/** Whether a site lies beside the one that is served: the next one, or the last. */
export function liesBeside(folder: string): boolean {
  return list(folder).some((name) => name.startsWith('dist.'));
}

function isTemporary(name: string): boolean {
  return /\.tmp$|(?:^|\/)\.[^/]+$/.test(name);
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
