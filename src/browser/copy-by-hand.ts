import { takeAway } from '../words/in-browser.ts';
import { furniture } from './take-away-furniture.ts';

/** Shows, selected, what the browser would not copy. */
export function copyByHand(text: string): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'copy-by-hand';
  const label = document.createElement('label');
  label.textContent = takeAway.byHand;
  const field = document.createElement('textarea');
  field.readOnly = true;
  field.rows = Math.min(10, 2 + Math.ceil(text.length / 60));
  field.value = text;
  label.append(field);
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'button';
  close.textContent = takeAway.close;
  close.addEventListener('click', () => dialog.close());
  dialog.append(label, close);
  dialog.addEventListener('close', () => dialog.remove());
  furniture().append(dialog);
  dialog.showModal();
  field.select();
}
