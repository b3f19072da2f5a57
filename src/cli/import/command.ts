import { styleText } from 'node:util';
import { printable } from '../../importers/index.ts';

/** Where the command was given, and where it writes. */
export interface Place {
  /** Absolute path of the folder the command was given in. */
  readonly from: string;
  /** Absolute path of the content folder. */
  readonly contentDir: string;
}

export const exitCodes = { certain: 0, doubtful: 2, failed: 1 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Says what is wrong with the arguments, and last, so that it is seen, where they are explained. */
export function stop(message: string): ExitCode {
  const lines = message.split('\n').map(printable);
  console.error(`${lines.join('\n')}\n\nnpm run import -- --help lists all options.`);
  return exitCodes.failed;
}

/** Whether there may be colours: on a terminal, unless NO_COLOR says no, or where FORCE_COLOR says yes. */
export function hasColour(stream: NodeJS.WriteStream): boolean {
  return styleText('bold', 'x', { stream }) !== 'x';
}
