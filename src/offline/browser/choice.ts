import { remember } from '../../browser/memory.ts';
import { forgetAll } from '../forget-all.ts';
import { registrations } from './register.ts';
import { siteAddress } from './device.ts';
import { choiceName } from './switched-off.ts';

/** Takes away all that is kept, and the worker; nothing is kept from now on. */
export async function switchOff(): Promise<void> {
  remember(choiceName, 'off');
  // The worker goes first, or it would keep what is being forgotten.
  await Promise.all((await registrations()).map((each) => each.unregister()));
  await forgetAll(window.caches, siteAddress());
}

/** Pages may be kept again. */
export function switchOn(): void {
  remember(choiceName, null);
}
