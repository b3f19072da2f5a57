import type { SearchClient } from '../../search/answer.ts';
import { asking } from '../../words/in-browser.ts';
import { element } from './element.ts';
import { showNames } from './show-names.ts';

/** Of each kind; the search page has more. */
const most = 3;

/** Shows what the library has most of, as the index knows it; nothing where there is no index. */
export function suggest(into: HTMLElement, client: SearchClient): void {
  if (into.childElementCount > 0) return;
  const query = { text: '', filters: {}, literal: false, typing: false };
  const wanted = { from: 0, count: 0 };
  client.ask({ type: 'passages', query, wanted, facets: false }, (reply) => {
    if (reply.type !== 'summary') return;
    const { names } = reply.summary;
    const few = (['film', 'person', 'topic'] as const).flatMap((kind) =>
      names.filter((name) => name.kind === kind).slice(0, most),
    );
    if (few.length === 0) return;
    into.replaceChildren(element('h2', {}, asking.inLibrary), showNames(few));
  });
}
