import { citableOnPage } from './citable-on-page.ts';
import { citationList } from './citation-list.ts';
import { citing, direction, tag } from '../words/in-browser.ts';

/**
 * Opens a dialog with the citations of a passage, in all styles and formats.
 *
 * @param passage its id; null for the interview. Nothing opens where the page has no such passage
 * @param returnTo what has the focus when the dialog is closed; what had it before where null
 */
export function openCitation(passage: string | null, returnTo: HTMLElement | null): void {
  const citable = citableOnPage(passage);
  if (!citable) return;
  const dialog = document.createElement('dialog');
  dialog.className = 'cite-dialog';
  dialog.lang = tag;
  dialog.dir = direction;
  dialog.setAttribute('aria-labelledby', '_cite-heading');
  const heading = document.createElement('h2');
  heading.id = '_cite-heading';
  heading.textContent = citable.passage ? citing.passage : citing.interview;
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'text-button';
  close.textContent = citing.close;
  const top = document.createElement('div');
  top.className = 'top';
  top.append(heading, close);
  const sheet = document.createElement('div');
  sheet.append(top, citationList(citable));
  dialog.append(sheet);

  close.addEventListener('click', () => dialog.close());
  // A click on the dialog itself, and not on what is in it, is one beside the sheet.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    returnTo?.focus({ preventScroll: true });
  });
  document.body.append(dialog);
  dialog.showModal();
}
