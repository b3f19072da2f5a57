let element: HTMLElement | undefined;

/** Where all stands that is only there while words are taken away: in English, and no text. */
export function furniture(): HTMLElement {
  if (!element) {
    element = document.createElement('div');
    element.className = 'take-away';
    element.lang = 'en';
    element.dir = 'ltr';
    document.querySelector('main')?.append(element);
  }
  return element;
}
