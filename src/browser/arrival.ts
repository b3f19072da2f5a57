import { readLinkDay } from '../share/copy/link-day.ts';
import { readDate } from '../views/read-date.ts';
import { arrival as said, direction, tag } from '../words/in-browser.ts';
import { idOf } from './fragment.ts';

/** Says to who comes by a link what the link could not know: that words have changed, or gone. */
export function arrival(): void {
  const article = document.querySelector<HTMLElement>('.interview');
  if (!article) return;
  const unknown = document.createElement('p');
  unknown.className = 'unknown-place';
  unknown.role = 'status';
  unknown.lang = tag;
  article.prepend(unknown);

  const look = () => {
    const { hash } = location;
    const id = idOf(hash);
    // Browsers that know nothing of words to be lit take them for a part of the id.
    if (id !== null && hash.includes(':~:')) {
      location.replace(`#${encodeURIComponent(id)}`);
      return;
    }
    const target = placeOf(id);
    const isLost = hash.length > 1 && !target && !hash.startsWith('#_');
    unknown.textContent = isLost ? said.unknown : '';
    const passage = target?.closest<HTMLElement>('.passage');
    if (passage) sayEdited(passage);
  };
  window.addEventListener('hashchange', look);
  const arrive = () => {
    look();
    bringIntoWindow();
  };
  // Words that are to be lit are found when all is there.
  if (document.readyState === 'complete') arrive();
  else window.addEventListener('load', () => requestAnimationFrame(arrive), { once: true });
}

/**
 * Firefox (153) looks for words to be lit before the page has its style. Where it finds none it
 * stays near to where their passage was then.
 */
function bringIntoWindow(): void {
  const [visit] = performance.getEntriesByType('navigation');
  const isNew = visit instanceof PerformanceNavigationTiming && visit.type === 'navigate';
  const target = document.getElementById(idOf(location.hash) ?? '');
  if (!isNew || !target?.matches(':target')) return;
  const { top, bottom } = target.getBoundingClientRect();
  const line = parseFloat(getComputedStyle(target).lineHeight) || 0;
  if (bottom < line || top > window.innerHeight - line) target.scrollIntoView();
}

/** What an id leads to; else where the browser has found words that were to be lit. */
function placeOf(id: string | null): Element | null {
  return (id === null ? null : document.getElementById(id)) ?? document.querySelector(':target');
}

function sayEdited(passage: HTMLElement): void {
  const made = readLinkDay(new URLSearchParams(location.search).get('v'));
  const modified = passage.dataset['modified'];
  const isSaid = passage.nextElementSibling?.matches('.edited');
  if (isSaid || made === null || modified === undefined || modified <= made) return;
  const line = document.createElement('p');
  line.className = 'edited';
  line.lang = tag;
  line.dir = direction;
  line.textContent = said.edited(readDate(modified));
  passage.after(line);
}
