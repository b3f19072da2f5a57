/**
 * Puts the reader's settings on `<html>` before anything is painted, so that no second theme
 * flashes, and the class that says there is script.
 *
 * It is written into the head of every page as the text of this function, so it must stand alone
 * and stay short. A test keeps its list of values in step with `settings.ts`.
 */
export function firstPaint(): void {
  const { classList, dataset } = document.documentElement;
  classList.add('js');
  try {
    for (const name of ['theme', 'size', 'face']) {
      const value = localStorage.getItem('two-shot:' + name) ?? '';
      if (/^(theme(light|dark)|size(-1|[123])|facesans)$/.test(name + value)) dataset[name] = value;
    }
  } catch {
    return;
  }
}
