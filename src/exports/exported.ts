import type { Interview } from '../interview/index.ts';
import type { Surroundings } from './surroundings.ts';

/** An interview in another format. */
export interface Exported {
  /** The file. */
  readonly bytes: Uint8Array;
  /** What the format cannot hold and this interview has, one phrase each: `3 captions`. */
  readonly leftOut: readonly string[];
}

/**
 * Writes an interview in one format: a view of the model, like a page of the site.
 *
 * @throws Unfit where the format has no way to say what this interview says
 */
export type Exporter = (
  interview: Interview,
  surroundings: Surroundings,
) => Exported | Promise<Exported>;

/** An interview that cannot be written in a format; the message is what is behind “cannot be …, for”. */
export class Unfit extends Error {}

/** `1 caption`, `3 captions`; nothing for none. */
export function counted(count: number, one: string, many = `${one}s`): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
}
