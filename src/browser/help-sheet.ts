import { keysSetting } from './listen-for-keys.ts';
import { onRemembered, recall, remember } from './memory.ts';

/** The sheet that lists the keys and can switch them off. Returns what opens it. */
export function helpSheet(): () => boolean {
  const dialog = document.querySelector<HTMLDialogElement>('dialog#_keys');
  const toggle = dialog?.querySelector<HTMLInputElement>('[data-keys-switch]');
  if (!dialog || !toggle) return () => false;

  const show = () => {
    toggle.checked = recall(keysSetting) !== 'off';
  };
  const open = () => {
    show();
    dialog.showModal();
    return true;
  };
  toggle.addEventListener('change', () => remember(keysSetting, toggle.checked ? null : 'off'));
  onRemembered(show);
  document.querySelector('[data-opens-keys]')?.addEventListener('click', open);
  dialog.querySelector('[data-closes]')?.addEventListener('click', () => dialog.close());
  // A click on the dialog itself, and not on what is in it, is one beside the sheet.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  return open;
}
