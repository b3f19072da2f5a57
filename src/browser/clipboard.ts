/** What is copied: for fields that take letters only, and for those that take more. */
export interface Copied {
  readonly plain: string;
  readonly html?: string;
}

/**
 * Puts something on the clipboard, in one of three ways: browsers lack the first two where a site
 * is served without TLS, and some take letters only.
 *
 * @returns whether one of them worked
 */
export async function copy(copied: Copied): Promise<boolean> {
  if ((await writeItem(copied)) || (await writeText(copied))) return true;
  return runCommand(copied) || withSelection(copied.plain, () => runCommand(copied));
}

async function writeItem({ plain, html }: Copied): Promise<boolean> {
  if (html === undefined) return false;
  try {
    const item = new ClipboardItem({
      'text/plain': new Blob([plain], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return false;
  }
}

async function writeText({ plain }: Copied): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(plain);
    return true;
  } catch {
    return false;
  }
}

/** The old way, by way of the event that Ctrl-C makes. What is selected stays so. */
function runCommand({ plain, html }: Copied): boolean {
  let isDone = false;
  const fill = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', plain);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    event.preventDefault();
    event.stopImmediatePropagation();
    isDone = true;
  };
  window.addEventListener('copy', fill, { capture: true });
  try {
    // There is no other way where the site has no TLS.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy') && isDone;
  } catch {
    return false;
  } finally {
    window.removeEventListener('copy', fill, { capture: true });
  }
}

/** Some browsers run that command only where something is selected. */
function withSelection(text: string, command: () => boolean): boolean {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  field.className = 'visually-hidden';
  // What stands outside an open dialog cannot be selected.
  (document.querySelector('dialog:modal') ?? document.body).append(field);
  field.select();
  const isDone = command();
  field.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return isDone;
}
