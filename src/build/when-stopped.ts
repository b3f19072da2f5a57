import { constants } from 'node:os';

/**
 * Has something done before the process ends that somebody stops: by Ctrl+C, by closing the terminal
 * or from outside. Then it ends with the code that shells give for it, 130 for Ctrl+C.
 *
 * @param tidy synchronous; what else the process is doing is not waited for
 */
export function whenStopped(tidy: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      tidy();
      process.exit(128 + constants.signals[signal]);
    });
  }
}
