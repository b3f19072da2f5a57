/**
 * Lights together what belongs together, while one of them is pointed at or has the focus: a note,
 * its mark and the words it hangs on; a film card and the mention it stands beside.
 */
export function lightPairs(): void {
  const text = document.querySelector('.interview .text');
  if (!text) return;
  let pointed: readonly Element[] = [];
  let focused: readonly Element[] = [];
  let lit: ReadonlySet<Element> = new Set();

  const light = () => {
    const now = new Set([...pointed, ...focused]);
    for (const element of lit) if (!now.has(element)) element.removeAttribute('data-lit');
    for (const element of now) if (!lit.has(element)) element.setAttribute('data-lit', '');
    lit = now;
  };
  const point = (target: EventTarget | null) => {
    pointed = belongingTo(target, text);
    light();
  };
  const focus = (target: EventTarget | null) => {
    focused = belongingTo(target, text);
    light();
  };
  text.addEventListener('pointerover', ({ target }) => point(target));
  text.addEventListener('pointerleave', () => point(null));
  text.addEventListener('focusin', ({ target }) => focus(target));
  text.addEventListener('focusout', () => focus(null));
}

/** All that belongs together with where something happened, from the inside out. */
function belongingTo(target: EventTarget | null, text: Element): readonly Element[] {
  const found: Element[] = [];
  let element = target instanceof Element ? target : null;
  for (; element && element !== text; element = element.parentElement) {
    if (!(element instanceof HTMLElement)) continue;
    if (element.matches('.film-card[data-film], a.mention[data-film]')) {
      const film = CSS.escape(element.dataset['film'] ?? '');
      const pair = `.film-card[data-film="${film}"], a.mention[data-film="${film}"]`;
      found.push(...text.querySelectorAll(pair));
    }
    const note = noteOf(element);
    if (note) found.push(note, ...wordsAndMarks(note, text));
  }
  return found;
}

function noteOf(element: HTMLElement): HTMLElement | null {
  if (element.matches('.note')) return element;
  if (element.matches('.mark')) {
    const control = element.lastElementChild;
    const id = control?.getAttribute('aria-controls') ?? control?.getAttribute('href')?.slice(1);
    return id ? document.getElementById(id) : null;
  }
  if (!element.matches('.noted')) return null;
  const name = CSS.escape(element.dataset['note'] ?? '');
  return document.querySelector<HTMLElement>(`.note[data-note="${name}"]`);
}

function wordsAndMarks(note: HTMLElement, text: Element): Element[] {
  const name = CSS.escape(note.dataset['note'] ?? '');
  const id = CSS.escape(note.id);
  const controls = text.querySelectorAll(
    `.mark > [href="#${id}"], .mark > [aria-controls="${id}"]`,
  );
  return [
    ...text.querySelectorAll(`.noted[data-note="${name}"]`),
    ...Array.from(controls, (control) => control.parentElement).filter((mark) => mark !== null),
  ];
}
