import sheet from '../../styles/search.css?url';
import { element } from './element.ts';

let style: Promise<void> | null = null;

/** Fetches the style of the dialog, once; imported as others are, it would be on every page. */
export function fetchStyle(): Promise<void> {
  style ??= new Promise((resolve, reject) => {
    const link = element('link', { rel: 'stylesheet', href: sheet });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => {
      style = null;
      link.remove();
      reject(new Error(`${sheet} cannot be fetched.`));
    });
    document.head.append(link);
  });
  return style;
}
