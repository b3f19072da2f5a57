import { readLinkDay } from '../share/copy/link-day.ts';
import { readDate } from '../views/read-date.ts';
import { idOf } from './fragment.ts';

/** Says to who comes by a link what the link could not know: that words have changed, or gone. */
export function arrival(): void {
  const article = document.querySelector<HTMLElement>('.interview');
  if (!article) return;
  const unknown = document.createElement('p');
  unknown.className = 'unknown-place';
  unknown.role = 'status';
  unknown.lang = 'en';
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
    unknown.textContent = isLost
      ? 'The place this link leads to is not known on this page. The whole interview is here.'
      : '';
    const passage = target?.closest<HTMLElement>('.passage');
    if (passage) sayEdited(passage);
  };
  window.addEventListener('hashchange', look);
  // Words that are to be lit are found when all is there.
  if (document.readyState === 'complete') look();
  else window.addEventListener('load', () => requestAnimationFrame(look), { once: true });
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
  line.lang = 'en';
  line.dir = 'ltr';
  line.textContent = `Edited on ${readDate(modified)}, after this link was made.`;
  passage.after(line);
}
