import { attempt } from '../../browser/attempt.ts';
import { href } from '../../views/href.ts';
import { addresses } from '../../library/addresses.ts';
import { offline } from '../../words/in-browser.ts';
import { switchOff, switchOn } from './choice.ts';
import { canKeep } from './device.ts';
import { register } from './register.ts';
import { part } from './part.ts';
import { isSwitchedOff } from './switched-off.ts';
import { DeviceList } from './device-list.ts';
import { LibraryOffer } from './library-offer.ts';

/* The offline page: what is on this device, what else could be, and the switch. */

attempt(sayMissing);
attempt(() => {
  if (canKeep()) offlinePage();
  else part('cannot').hidden = false;
});

/** The worker shows this page at the address of one that is not kept. */
function sayMissing(): void {
  if (location.pathname === href(addresses.offline)) return;
  part('asked').textContent = decodeURI(location.pathname) + location.search;
  part('missing').hidden = false;
  part('again').addEventListener('click', () => location.reload());
  // Browsers say so a little before it is true.
  window.addEventListener('online', () => setTimeout(() => location.reload(), 1_000));
}

function offlinePage(): void {
  const list = new DeviceList(() => void offer.show());
  const offer = new LibraryOffer(() => void list.show());
  const show = async (): Promise<void> => {
    const isOff = isSwitchedOff();
    part('kept').hidden = isOff;
    part('switch-words').textContent = isOff ? offline.isOff : offline.offMeans;
    part('switch-button').textContent = isOff ? offline.on : offline.off;
    part('switch').hidden = false;
    if (isOff) return;
    await list.show();
    await offer.show();
  };
  part('switch-button').addEventListener('click', () => {
    void change()
      .catch(() => undefined)
      .then(show);
  });
  const change = async (): Promise<void> => {
    if (isSwitchedOff()) {
      switchOn();
      await register();
    } else {
      offer.stop();
      await switchOff();
    }
  };
  void show().catch(() => {
    // Storage that is closed to this window.
    part('kept').hidden = true;
    part('cannot').hidden = false;
  });
}
