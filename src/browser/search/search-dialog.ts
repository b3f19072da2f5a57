import { searchClient } from '../../search/client.ts';
import { asking, direction, search, tag } from '../../words/in-browser.ts';
import { fetchStyle } from './dialog-style.ts';
import { element } from './element.ts';
import { fitToSight } from './fit-to-sight.ts';
import { isModified } from './is-modified.ts';
import { moveThrough } from './move-through.ts';
import { keepSearch } from './recent.ts';
import { Results } from './results.ts';
import { hints } from './hints.ts';
import { showRecent } from './show-recent.ts';
import { addressOf, isBlank, readState, stateOf, type SearchState } from './state.ts';
import { suggest } from './suggest.ts';
import { Typing } from './typing.ts';

export { fetchStyle };

let dialog: SearchDialog | null = null;

/**
 * Opens the search before the page, with what was asked last time. Its style has to be here.
 *
 * @param link the link to the search page, where it leads without script
 * @param text what was typed before there was a field for it; empty where nothing was
 */
export function openSearch(link: HTMLAnchorElement, text: string): void {
  dialog ??= new SearchDialog(link);
  dialog.open(text);
}

class SearchDialog {
  readonly #dialog = element('dialog', {
    class: 'search-dialog',
    'aria-label': search.title,
    lang: tag,
    dir: direction,
  });
  readonly #field = element('input', {
    type: 'search',
    name: 'q',
    'aria-label': asking.placeholder,
    placeholder: asking.placeholder,
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
    maxlength: '1000',
  });
  readonly #results = element('div', { class: 'found' });
  readonly #before = element('div', { class: 'before' });
  readonly #recent = element('div', { class: 'recent' });
  readonly #names = element('div', { class: 'suggestions' });
  readonly #all = element('a', { class: 'all', 'data-result': '' }, search.all);
  readonly #found: Results;
  #state = stateOf('');

  constructor(link: HTMLAnchorElement) {
    const close = element('button', { type: 'button', class: 'text-button' }, search.close);
    const form = element(
      'form',
      { action: link.href, method: 'get', role: 'search', class: 'bar' },
      this.#field,
      close,
    );
    this.#before.append(this.#recent, this.#names, hints());
    const scroller = element('div', { class: 'scroller' }, this.#before, this.#results, this.#all);
    this.#dialog.append(form, scroller);
    document.body.append(this.#dialog);

    this.#found = new Results(this.#results, searchClient, {
      groups: 3,
      hits: 2,
      longest: 200,
      goesOn: false,
      heard: (summary) => {
        this.#all.hidden = summary.paragraphs === 0;
        scroller.scrollTop = 0;
      },
    });
    const typing = new Typing(this.#field, (text) => this.#ask(stateOf(text)));
    form.addEventListener('submit', () => {
      typing.stop();
      keepSearch(this.#field.value);
    });
    close.addEventListener('click', () => this.#dialog.close());
    moveThrough(this.#dialog, this.#field);
    fitToSight(this.#dialog);
    this.#dialog.addEventListener('keydown', (event) => this.#press(event));
    this.#dialog.addEventListener('click', (event) => this.#click(event));
  }

  open(text: string): void {
    if (text !== '') this.#field.value = text;
    if (!this.#dialog.open) {
      this.#dialog.showModal();
      searchClient().warm();
      this.#ask(text === '' ? this.#state : stateOf(text));
    }
    this.#field.focus();
    if (text === '') this.#field.select();
    else this.#field.setSelectionRange(text.length, text.length);
  }

  #ask(state: SearchState): void {
    this.#state = state;
    const blank = isBlank(state);
    this.#before.hidden = !blank;
    this.#all.href = addressOf(state);
    if (!blank) return this.#found.show(state, { typing: true, facets: false });
    this.#all.hidden = true;
    this.#found.clear();
    showRecent(this.#recent);
    suggest(this.#names, searchClient());
  }

  #press(event: KeyboardEvent): void {
    // Escape and letters belong to the word that is being composed.
    if (event.isComposing) return;
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === 'Escape' && this.#field.value !== '') {
      // Clears first, and closes when there is nothing to clear.
      event.preventDefault();
      this.#field.value = '';
      this.#field.focus();
      this.#ask(stateOf(''));
    } else if (isPlain && isLetter(event.key) && event.target instanceof HTMLAnchorElement) {
      // Typing goes on in the field, where the letter goes once that has the focus.
      this.#field.focus();
    }
  }

  #click(event: MouseEvent): void {
    const { target } = event;
    // A click on the dialog itself, and not on what is in it, is one beside the sheet.
    if (target === this.#dialog) return this.#dialog.close();
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link) return;
    if (link.dataset['narrows'] === undefined) {
      if (link.dataset['result'] !== undefined) keepSearch(this.#field.value);
      return;
    }
    if (isModified(event)) return;
    event.preventDefault();
    const state = readState(link.search);
    this.#field.value = state.text;
    this.#field.focus();
    this.#ask(state);
  }
}

function isLetter(key: string): boolean {
  return key !== ' ' && Array.from(key).length === 1;
}
