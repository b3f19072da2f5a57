/**
 * Citing with script, which is fetched when somebody cites: the fold below the interview gets its
 * buttons when it is opened, and what has `data-cites` opens a dialog, for the passage with that id, or
 * for the whole interview where it names none.
 */
export function citations(): void {
  const fold = document.querySelector('details.cite');
  const openFold = async (each: Element) => {
    const { citeFold } = await import('./cite-fold.ts');
    citeFold(each);
  };
  // What stands in it already can be read and selected without.
  fold?.addEventListener('toggle', () => void openFold(fold).catch(ignore), { once: true });

  const openDialog = async (button: HTMLElement) => {
    const { openCitation } = await import('./cite-dialog.ts');
    const passage = button.dataset['cites'] ?? '';
    openCitation(passage === '' ? null : passage, button);
  };
  document.addEventListener('click', ({ target }) => {
    const button =
      target instanceof Element ? target.closest<HTMLElement>('button[data-cites]') : null;
    if (button) void openDialog(button).catch(ignore);
  });
}

function ignore(): void {
  // The connection is gone; the page can be read all the same.
}
