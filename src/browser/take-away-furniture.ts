import { direction, tag } from '../words/in-browser.ts';

let element: HTMLElement | undefined;

/** Where all stands that is only there while words are taken away: no part of the text. */
export function furniture(): HTMLElement {
  if (!element) {
    element = document.createElement('div');
    element.className = 'take-away';
    element.lang = tag;
    element.dir = direction;
    document.querySelector('main')?.append(element);
  }
  return element;
}
