/**
 * Cards that the margin has room for stand open there, and are folded to their line in one column.
 * Before this script, and without it, a style shows them open on wide screens.
 */
export function filmCards(): void {
  const roomy = new Set(
    document.querySelectorAll<HTMLDetailsElement>('.film-card details[data-roomy]'),
  );
  const wide = window.matchMedia('(width >= 47.5rem)');
  const fit = () => {
    for (const details of roomy) details.open = wide.matches;
  };
  fit();
  for (const details of roomy) {
    details.removeAttribute('data-roomy');
    // Whoever opens or folds one by hand has decided.
    details.firstElementChild?.addEventListener('click', () => roomy.delete(details));
  }
  wide.addEventListener('change', fit);
}
