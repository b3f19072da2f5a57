/**
 * Lights the words of a search whose result led here, `?lit=noble%20failure#id`. What it takes is
 * loaded only where an address asks for it.
 */
export function lit(): void {
  if (!new URLSearchParams(location.search).has('lit') && history.state === null) return;
  void import('./light-words.ts').then((all) => all.lightWords()).catch(() => undefined);
}
