import type { Failure } from '../answer.ts';

/** Why the index could not be read. `gone`: its version is no longer there, a newer one may be. */
export class IndexFailure extends Error {
  readonly why: Failure | 'gone';

  constructor(why: Failure | 'gone', what: string, cause?: unknown) {
    super(`${what}: ${why}`, { cause });
    this.why = why;
  }
}
