import type { ReadAs, Summary } from '../../search/answer.ts';
import { search } from '../../words/in-browser.ts';
import { cutPassage } from './cut-passage.ts';
import { element } from './element.ts';
import { addressOf, type SearchState } from './state.ts';
import { showNames } from './show-names.ts';
import { countLine, missingLine, reachLine } from './wording.ts';

/** What stands above results: how many, what the words were taken for, what is missing; names apart. */
export function showSummary(summary: Summary, state: SearchState): Node[] {
  const total = element('p', { class: 'total' }, countLine(summary));
  if (summary.empty) return [total];
  const parts: (Node | null)[] = [
    readAsLine(summary, state),
    offerLine(summary, state),
    // Where not all was searched, that is said in other words (`say-kept.ts`).
    summary.kept === undefined ? line(missingLine(summary)) : null,
    ...unknownLines(summary, state),
    line(reachLine(summary)),
    literalLine(state),
  ];
  const notices = element('div', { class: 'notices' }, ...parts);
  return [
    ...(notices.childElementCount > 0 ? [notices] : []),
    ...(summary.names.length > 0 ? [showNames(summary.names)] : []),
    ...(summary.interviews > 0 || summary.names.length === 0 ? [total] : []),
  ];
}

function line(words: string | null): HTMLElement | null {
  return words === null ? null : element('p', {}, words);
}

function readAsLine({ readAs }: Summary, state: SearchState): HTMLElement | null {
  if (!readAs) return null;
  const instead = addressOf({ ...state, literal: true });
  return element(
    'p',
    { class: 'read-as' },
    ...search.readAs(changed(readAs), narrowing(instead, search.instead(state.text.trim()))),
  );
}

function offerLine({ offer }: Summary, state: SearchState): HTMLElement | null {
  if (!offer) return null;
  const address = addressOf({ ...state, text: offer.text });
  return element('p', {}, ...search.didYouMean(narrowing(address, changed(offer))));
}

/** A query with the words that differ from what was typed set off. */
function changed({ text, changed: ranges }: ReadAs): HTMLElement {
  const pieces = cutPassage(text, ranges, text.length);
  return element(
    'bdi',
    {},
    ...pieces.map((piece) => (piece.lit ? element('strong', {}, piece.text) : piece.text)),
  );
}

function unknownLines({ unknownFilters }: Summary, state: SearchState): HTMLElement[] {
  return unknownFilters.map(({ typed, nearest }) => {
    const said = element('p', {}, ...search.unknown(element('q', {}, typed)));
    if (nearest !== null) {
      const facet = typed.slice(0, typed.indexOf(':') + 1);
      const text = state.text.replace(typed, () => `${facet}"${nearest}"`);
      const address = addressOf({ ...state, text });
      said.append(' ', ...search.didYouMean(narrowing(address, nearest)));
    }
    return said;
  });
}

function literalLine(state: SearchState): HTMLElement | null {
  if (!state.literal) return null;
  const address = addressOf({ ...state, literal: false });
  return element('p', {}, ...search.literal((words) => narrowing(address, words)));
}

/** A link to another search. */
function narrowing(address: string, content: Node | string): HTMLElement {
  return element('a', { href: address, 'data-narrows': '' }, content);
}
