import { citableOnPage } from './citable-on-page.ts';
import { citationList } from './citation-list.ts';

/** The citations of the page’s fold with today’s date, the page’s address, and buttons to copy them. */
export function citeFold(fold: Element): void {
  const citable = citableOnPage(null);
  const before = fold.querySelector('.citations');
  if (citable && before) before.replaceWith(citationList(citable));
}
