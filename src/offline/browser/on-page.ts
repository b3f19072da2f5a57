import { recall, remember } from '../../browser/memory.ts';
import { href } from '../../views/href.ts';
import { addresses } from '../../library/addresses.ts';
import type { Message } from '../messages.ts';
import { canKeep, isSparing } from './device.ts';
import { keepButton } from './keep-button.ts';
import { keptNote } from './kept-note.ts';
import { register, tell } from './register.ts';
import { isSwitchedOff } from './switched-off.ts';

/** How often the host is asked whether what is kept on purpose changed, in milliseconds. */
const hour = 3_600_000;
const looked = 'offline-looked';

/** What reading offline needs of each page. */
export async function onPage(): Promise<void> {
  keptNote();
  if (!canKeep()) return;
  const control = document.querySelector<HTMLElement>('[data-keep]');
  if (control) keepButton(control);
  const isThere = navigator.serviceWorker.controller !== null;
  if (isSwitchedOff() || (isSparing() && !isThere)) return;
  const registration = await register();
  const messages: Message[] = [];
  const isCopy = document.documentElement.dataset['kept'] !== undefined;
  const isOfflinePage = location.pathname === href(addresses.offline);
  if (!isCopy && !isOfflinePage && !isSparing()) {
    messages.push({ type: 'visited', address: location.href });
  }
  if (Date.now() - Number(recall(looked) ?? 0) > hour && navigator.onLine) {
    remember(looked, String(Date.now()));
    messages.push({ type: 'renew' });
  }
  if (messages.length > 0) tell(registration, ...messages);
}
