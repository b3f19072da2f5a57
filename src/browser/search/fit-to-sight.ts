/**
 * Keeps a dialog within what can be seen of the window, as `--seen-height` and `--seen-top`: the
 * keyboard of a phone covers the rest, and a browser need not tell the page’s layout.
 */
export function fitToSight(dialog: HTMLDialogElement): void {
  const { visualViewport: sight } = window;
  if (!sight) return;
  const fit = (): void => {
    dialog.style.setProperty('--seen-height', `${sight.height}px`);
    dialog.style.setProperty('--seen-top', `${sight.offsetTop}px`);
  };
  fit();
  sight.addEventListener('resize', fit);
  sight.addEventListener('scroll', fit);
}
