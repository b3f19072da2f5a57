import { styleText } from 'node:util';
import { printable } from '../../importers/index.ts';
import { usage } from './arguments.ts';

/** Where the command was given, and where it writes. */
export interface Place {
  /** Absolute path of the folder the command was given in. */
  readonly from: string;
  /** Absolute path of the content folder. */
  readonly contentDir: string;
}

export const exitCodes = { certain: 0, doubtful: 2, failed: 1 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Says what is wrong with the arguments, and how the command is used. */
export function stop(message: string): ExitCode {
  console.error(`${message.split('\n').map(printable).join('\n')}\n\n${usage}`);
  return exitCodes.failed;
}

/** Whether there may be colours: on a terminal, unless NO_COLOR says no, or where FORCE_COLOR says yes. */
export function hasColour(stream: NodeJS.WriteStream): boolean {
  return styleText('bold', 'x', { stream }) !== 'x';
}
