import { element } from './element.ts';

export interface Letters {
  /** Until the end, or Escape. */
  areAwaited(): boolean;
  /** Gives the focus back, and what was typed meanwhile; null where Escape took all of it back. */
  end(): string | null;
}

/**
 * Takes what the reader types until the search has its field. It is a field of its own, unseen, for
 * composed letters, and because phones show their keyboard only for one that is there at once.
 * Enter searches.
 *
 * @param action the search page
 */
export function catchLetters(action: string): Letters {
  const before = document.activeElement;
  const field = element('input', { name: 'q', 'aria-label': 'Search', autocomplete: 'off' });
  const form = element('form', { action, class: 'visually-hidden', role: 'search' }, field);
  let text: string | null = '';
  const end = (): string | null => {
    if (form.isConnected && text !== null) text = field.value;
    const isFocused = document.activeElement === field;
    form.remove();
    if (isFocused && before instanceof HTMLElement) before.focus({ preventScroll: true });
    return text;
  };
  field.addEventListener('keydown', ({ key, isComposing }) => {
    if (key !== 'Escape' || isComposing) return;
    text = null;
    end();
  });
  document.body.append(form);
  field.focus({ preventScroll: true });
  return { areAwaited: () => form.isConnected, end };
}
