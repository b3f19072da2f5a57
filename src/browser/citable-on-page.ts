import { attribution } from '../library/attribution.ts';
import { writeLink } from '../share/copy/write-link.ts';
import { firstWords, type Citable, type CitedPassage } from '../share/citations/index.ts';

/**
 * What the page says can be cited, with its address.
 *
 * @param passage the id of the passage that is to be cited, or one it had; null for what the page is of
 * @returns null where the page says nothing, or has no such passage
 */
export function citableOnPage(passage: string | null): Citable | null {
  const data = document.getElementById('_citable')?.textContent;
  if (data === undefined) return null;
  const citable = JSON.parse(data) as Citable;
  const address = citable.address ?? location.origin + location.pathname;
  if (passage === null) return { ...citable, address };
  const element = document.getElementById(passage)?.closest<HTMLElement>('.passage');
  if (!element) return null;
  // Words are cited as they stood on a day.
  const made = new Date().toISOString().slice(0, 10);
  const place = writeLink({ page: address, id: element.id, made });
  return { ...citable, address: place, passage: passageOf(element, citable) };
}

function passageOf(element: HTMLElement, citable: Citable): CitedPassage {
  const words = element.cloneNode(true) as HTMLElement;
  for (const furniture of words.querySelectorAll('sup, button')) furniture.remove();
  const name = element.closest('.turn')?.querySelector('.speaker')?.textContent;
  return {
    id: element.id,
    words: firstWords(words.textContent),
    attribution: attribution(citable, name == null ? null : { name }),
  };
}
