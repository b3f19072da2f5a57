import { recall } from '../../browser/memory.ts';

/** What the reader’s choice is remembered under. */
export const choiceName = 'offline';

/** Whether the reader wants nothing kept on this device. */
export function isSwitchedOff(): boolean {
  return recall(choiceName) === 'off';
}
