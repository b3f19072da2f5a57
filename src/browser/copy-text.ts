/**
 * Puts words on the clipboard, and beside them the same words with their emphasis, for programs that
 * take both.
 *
 * @param html what a word processor is given, as HTML; the plain words alone where left out
 * @returns whether they are there; false where the browser refuses, and then nothing was changed
 */
export async function copy(text: string, html?: string): Promise<boolean> {
  return (await copyBoth(text, html)) || (await copyPlain(text)) || copyBySelection(text);
}

async function copyBoth(text: string, html: string | undefined): Promise<boolean> {
  if (html === undefined) return false;
  try {
    const asBlob = (type: string, words: string) => new Blob([words], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': asBlob('text/plain', text),
        'text/html': asBlob('text/html', html),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}

async function copyPlain(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Pages that came without encryption have no clipboard of their own, but an old command. */
function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'visually-hidden';
  // What stands outside an open dialog cannot be selected.
  (document.querySelector('dialog:modal') ?? document.body).append(field);
  field.select();
  try {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is nothing else
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}
