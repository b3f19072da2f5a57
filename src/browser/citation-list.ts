import type { Text } from '../interview/types.ts';
import {
  citationFormats,
  citationHtml,
  citationStyles,
  dataAddress,
  fileName,
  piecesOf,
  type Citable,
} from '../share/citations/index.ts';
import { citing } from '../words/in-browser.ts';
import { copy } from './clipboard.ts';

/** The citations of a page or passage as of today: each with a button that copies it, and as files. */
export function citationList(citable: Citable): HTMLElement {
  const occasion = { accessed: today() };
  const status = element('p', 'copied');
  status.setAttribute('role', 'status');
  const styles = document.createElement('ul');
  for (const { name, write } of citationStyles) {
    const text = write(citable, occasion);
    const words = document.createElement('p');
    words.append(...drawn(text));
    const button = copyButton(name, status, () =>
      copy({ plain: text.text, html: citationHtml(text) }),
    );
    const item = document.createElement('li');
    item.append(element('strong', '', name), words, button);
    styles.append(item);
  }
  const files = document.createElement('ul');
  files.className = 'formats';
  for (const format of citationFormats) {
    const text = format.write(citable, occasion);
    const link = element('a', '', citing.download);
    link.href = dataAddress(format, text);
    link.download = fileName(citable, format);
    link.setAttribute('aria-label', citing.downloadOf(format.name));
    const item = document.createElement('li');
    const button = copyButton(format.name, status, () => copy({ plain: text }));
    item.append(element('strong', '', format.name), button, link);
    files.append(item);
  }
  const list = element('div', 'citations');
  list.append(styles, files, status);
  return list;
}

function drawn(text: Text): (Node | string)[] {
  return piecesOf(text).map(({ words, emphasis, isolated }) => {
    const inner = isolated ? element('bdi', '', words) : words;
    if (!emphasis) return inner;
    const italic = document.createElement('i');
    italic.append(inner);
    return italic;
  });
}

function copyButton(
  name: string,
  status: HTMLElement,
  copyNow: () => Promise<boolean>,
): HTMLButtonElement {
  const button = element('button', 'text-button', citing.copy);
  button.type = 'button';
  button.setAttribute('aria-label', citing.copyOf(name));
  button.addEventListener('click', () => {
    void copyNow().then((done) => {
      status.textContent = done ? citing.copiedOf(name) : citing.refused;
      if (done) sayCopied(button);
    });
  });
  return button;
}

/** Where the eye is. Its name stays: what was copied is said by the status. */
function sayCopied(button: HTMLButtonElement): void {
  button.textContent = citing.copied;
  setTimeout(() => (button.textContent = citing.copy), 2500);
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  words = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = words;
  return made;
}

/** By the reader’s clock and calendar. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
