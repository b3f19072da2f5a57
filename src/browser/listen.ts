import { isModified } from './search/is-modified.ts';

/** Times play the recording on the page itself; without script they lead to its file. */
export function listen(): void {
  const player = document.querySelector<HTMLAudioElement>('.recording audio');
  if (!player) return;
  document.querySelector<HTMLElement>('.interview .text')?.addEventListener('click', (event) => {
    const { target } = event;
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('.time a') : null;
    if (!link || isModified(event)) return;
    event.preventDefault();
    player.currentTime = Number(link.hash.replace('#t=', ''));
    // What this browser cannot play here, another program perhaps can.
    player.play().catch(() => location.assign(link.href));
  });
}
