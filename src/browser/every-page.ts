import { attempt } from './attempt.ts';
import { helpSheet } from './help-sheet.ts';
import { listenForKeys } from './listen-for-keys.ts';
import { offline } from './offline.ts';
import { readingSettings } from './reading-settings.ts';
import { searchOpener } from './search/opener.ts';

/* What every page can do with script. */

attempt(readingSettings);
attempt(searchOpener);
attempt(offline);
attempt(() => listenForKeys({ find, help: helpSheet() }));

/** Presses the link to the search. */
function find(): boolean {
  const finder = document.querySelector<HTMLElement>('a[data-finder]');
  finder?.click();
  return finder !== null;
}
