import { element } from '../../browser/search/element.ts';
import { direction, offline, tag } from '../../words/in-browser.ts';

/** Says of a page that it is a kept copy, and of what day; asking again always asks the network. */
export function keptNote(): void {
  const kept = document.documentElement.dataset['kept'];
  const header = document.querySelector('body > header');
  // The offline page is one as well, and says itself what it is.
  if (kept === undefined || !header || document.querySelector('[data-offline]')) return;
  const again = element('button', { type: 'button', class: 'text-button' }, offline.tryAgain);
  again.addEventListener('click', () => location.reload());
  const words = offline.copyOf(shownDay(kept));
  header.after(
    element(
      'p',
      { class: 'kept-note', lang: tag, dir: direction, role: 'status' },
      words,
      ' ',
      again,
    ),
  );
}

/** `23 November 2026`, where the reader is. */
export function shownDay(iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(offline.dates, { dateStyle: 'long' }).format(date);
}
