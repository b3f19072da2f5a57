/**
 * Has the arrow keys go from the field through the results and back. The focus itself moves, to real
 * links: these are read out, opened, and opened in new tabs by every browser and screen reader in
 * its own way, which options that only look focused are not.
 *
 * @param root holds the field and the results, which have `data-result`
 */
export function moveThrough(root: HTMLElement, field: HTMLInputElement): void {
  root.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || isHeld(event)) return;
    const results = Array.from(root.querySelectorAll<HTMLElement>('[data-result]'));
    const stops = [field, ...results.filter((result) => result.getClientRects().length > 0)];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
}

function isHeld(event: KeyboardEvent): boolean {
  const { ctrlKey, altKey, metaKey, shiftKey, isComposing } = event;
  return ctrlKey || altKey || metaKey || shiftKey || isComposing;
}
