import type { Line } from '../../search/answer.ts';
import { href } from '../../views/href.ts';
import { textDirection } from '../../views/text-direction.ts';
import { lines as words } from '../../words/in-browser.ts';
import { element } from './element.ts';
import { LineOrder, type SortKey } from './line-order.ts';

const columns: readonly (readonly [key: SortKey, part: string])[] = [
  ['before', 'before'],
  ['place', 'hit'],
  ['after', 'after'],
  ['speaker', 'who'],
  ['year', 'year'],
];

/** How the reader wants lines sorted, from one search to the next. */
const order = new LineOrder();

/**
 * A table of lines, sorted as its head says. The style sheet lays it out as a grid, which in some
 * browsers is no table to those who listen to it; so everything says what it is.
 */
export class ConcordanceTable {
  readonly root = element('table', { role: 'table' });
  readonly #heads = new Map<SortKey, HTMLElement>();
  readonly #body = element('tbody', { role: 'rowgroup' });
  readonly #rows = new Map<Line, HTMLElement>();

  constructor() {
    const head = element('tr', { role: 'row' });
    for (const [key, part] of columns) {
      const button = element('button', { type: 'button' }, words.columns[key]);
      const cell = element(
        'th',
        { role: 'columnheader', scope: 'col', class: `line-${part}` },
        button,
      );
      button.addEventListener('click', () => {
        order.sortBy(key);
        this.settle();
      });
      this.#heads.set(key, cell);
      head.append(cell);
    }
    this.root.append(
      element('caption', { class: 'visually-hidden' }, words.caption),
      element('thead', { role: 'rowgroup' }, head),
      this.#body,
    );
    this.root.tabIndex = -1;
  }

  get size(): number {
    return this.#rows.size;
  }

  /** In the order in which they are shown. */
  get lines(): Line[] {
    return order.sorted([...this.#rows.keys()]);
  }

  clear(): void {
    this.#rows.clear();
    this.#body.replaceChildren();
  }

  /** Adds lines at the end; `settle` sorts them. */
  add(lines: readonly Line[]): void {
    const rows = lines.map((line) => {
      const row = rowOf(line);
      this.#rows.set(line, row);
      return row;
    });
    this.#body.append(...rows);
  }

  settle(): void {
    for (const [key, head] of this.#heads) {
      if (key === order.key) head.ariaSort = order.isDescending ? 'descending' : 'ascending';
      else head.ariaSort = 'none';
    }
    this.#body.append(...this.lines.flatMap((line) => this.#rows.get(line) ?? []));
  }

  focus(): void {
    this.root.focus({ preventScroll: true });
  }
}

function rowOf(line: Line): HTMLElement {
  const { left, hit, right, speaker, title, date, language, direction, address } = line;
  const dir = textDirection(left + hit + right, direction);
  const own = { lang: language, dir };
  // A comma or a quotation mark stays at its word.
  const opening = /(?<=^|\s)[^\s\p{L}\p{N}]+$/u.exec(left)?.[0] ?? '';
  const closing = /^[^\s\p{L}\p{N}]+(?=\s|$)/u.exec(right)?.[0] ?? '';
  const link = element('a', { ...own, href: href(address), 'data-result': '' }, hit.trim());
  // Two hundred links of the same name would not tell where they lead.
  link.setAttribute('aria-label', `${hit.trim()}, ${title}`);
  return element(
    'tr',
    { role: 'row', class: dir },
    cell('before', element('span', own, left.slice(0, left.length - opening.length).trim())),
    cell('hit', element('span', { ...own, class: 'whole' }, opening, link, closing)),
    cell('after', element('span', own, right.slice(closing.length).trim())),
    cell('who', element('bdi', {}, speaker ?? '')),
    cell('year', date.slice(0, 4)),
  );
}

function cell(part: string, content: Node | string): HTMLElement {
  return element('td', { role: 'cell', class: `line-${part}` }, content);
}
