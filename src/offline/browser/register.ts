import workerAddress from '../service-worker.ts?worker&url';
import { ownScript } from '../../browser/own-script.ts';
import type { Message } from '../messages.ts';
import { siteAddress } from './device.ts';

/** Has the worker look after this site. An older one, of the search page alone, goes. */
export async function register(): Promise<ServiceWorkerRegistration> {
  const site = siteAddress();
  for (const each of await registrations()) if (each.scope !== site) await each.unregister();
  return navigator.serviceWorker.register(ownScript(workerAddress));
}

/** The workers of this site; those of others that share its origin are none of its business. */
export async function registrations(): Promise<ServiceWorkerRegistration[]> {
  const site = siteAddress();
  const own = [site, `${site}search/`];
  const all = await navigator.serviceWorker.getRegistrations();
  return all.filter(({ scope }) => own.includes(scope));
}

/** Tells the worker something, as soon as it is there. */
export function tell(
  { installing, waiting, active }: ServiceWorkerRegistration,
  ...messages: Message[]
): void {
  const worker = active ?? waiting ?? installing;
  if (!worker) return;
  const send = (): void => messages.forEach((message) => worker.postMessage(message));
  if (worker.state === 'activated') return send();
  worker.addEventListener('statechange', () => {
    if (worker.state === 'activated') send();
  });
}
