import { attempt } from './attempt.ts';
import { helpSheet } from './help-sheet.ts';
import { listenForKeys } from './listen-for-keys.ts';
import { readingSettings } from './reading-settings.ts';

/* What every page can do with script. */

attempt(readingSettings);
attempt(() => listenForKeys({ find, help: helpSheet() }));

/** Follows the link to where things are found; a search dialog can listen for its click. */
function find(): boolean {
  const finder = document.querySelector<HTMLElement>('a[data-finder]');
  finder?.click();
  return finder !== null;
}
