/**
 * Cards that stand open where the margin has room for them are folded to their line in one column;
 * back in the wide they open again.
 */
export function filmCards(): void {
  const roomy = document.querySelectorAll<HTMLDetailsElement>('.film-card details[data-roomy]');
  const wide = window.matchMedia('(width >= 47.5rem)');
  const fit = () => {
    for (const details of roomy) {
      details.open = wide.matches;
      details.toggleAttribute('data-roomy', wide.matches);
    }
  };
  wide.addEventListener('change', fit);
  if (!wide.matches) fit();
}
