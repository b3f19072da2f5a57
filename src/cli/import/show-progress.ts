import { type FileOutcome, printable } from '../../importers/index.ts';

export interface Progress {
  step(outcome: FileOutcome): void;
  /** Prints something else without the two running into each other. */
  aside(print: () => void): void;
  end(): void;
}

/** How often the line is drawn anew at most, in milliseconds. */
const pause = 100;

/** Columns of the bar itself. */
const length = 24;

/** Shows on one line of a terminal how far a run is; elsewhere nothing. */
export function showProgress(all: number, stream: NodeJS.WriteStream): Progress {
  let done = 0;
  let failed = 0;
  let drawn = -Infinity;
  return { step, aside, end: clear };

  function step({ source, result }: FileOutcome): void {
    done += 1;
    if ('refused' in result) failed += 1;
    if (!stream.isTTY || performance.now() - drawn < pause) return;
    drawn = performance.now();
    const filled = Math.floor((length * done) / all);
    const bar = '█'.repeat(filled) + '░'.repeat(length - filled);
    const line = `${bar} ${done} of ${all}${failed > 0 ? `, ${failed} failed` : ''}  ${printable(source)}`;
    clear();
    stream.write(line.slice(0, Math.max(0, stream.columns - 1)));
  }

  function aside(print: () => void): void {
    clear();
    print();
  }

  function clear(): void {
    if (stream.isTTY) stream.write('\r\u001b[K');
  }
}
