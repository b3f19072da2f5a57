import type { Failure, Query, Reply, SearchClient, Summary } from '../../search/answer.ts';
import { lines as words } from '../../words/in-browser.ts';
import { ConcordanceTable } from './concordance-table.ts';
import { element } from './element.ts';
import { csvName, writeCsv } from './write-csv.ts';

/** Lines that are shown at first, and at the most. More rows than that make phones slow. */
const some = 200;
const most = 5_000;

/** What whoever shows the lines is told beside them. */
export interface Listener {
  readonly heard: (summary: Summary) => void;
  /** All lines that were asked for stand. */
  readonly ended: () => void;
  readonly failed: (why: Failure) => void;
}

/**
 * Shows every place where the words of a query stand as a line of its own, with what stands around
 * it: a concordance, or keyword in context. What was in `into` before goes when the answer comes.
 */
export function concordanceView(
  into: HTMLElement,
  client: SearchClient,
  query: Query,
  listener: Listener,
): void {
  const table = new ConcordanceTable();
  const status = element('p', { role: 'status' });
  const progress = element('progress', { 'aria-label': words.progress });
  const more = element('button', { type: 'button', class: 'text-button' });
  const save = element('button', { type: 'button', class: 'text-button' }, words.save);
  const tools = element('div', { class: 'tools' }, status, progress, more, save);
  const view = element(
    'section',
    { class: 'concordance', 'aria-label': words.heading },
    tools,
    table.root,
  );
  let paragraphs = 0;
  let limit = some;
  /** Whether the lines that are shown are those of an answer before. */
  let isStale = false;

  const ask = () => {
    progress.removeAttribute('value');
    progress.hidden = false;
    more.hidden = true;
    save.hidden = true;
    client.ask({ type: 'concordance', query, limit }, hear);
  };
  const hear = (reply: Reply) => {
    if (reply.type === 'summary') {
      // There is a second one where the site was published anew in the middle of it.
      isStale = true;
      paragraphs = reply.summary.paragraphs;
      if (paragraphs === 0) into.replaceChildren();
      else if (!view.isConnected) into.replaceChildren(view);
      listener.heard(reply.summary);
    } else if (reply.type === 'lines') {
      if (isStale) table.clear();
      isStale = false;
      table.add(reply.lines);
      progress.max = reply.of;
      progress.value = reply.done;
    } else if (reply.type === 'end') {
      end();
      listener.ended();
    } else if (reply.type === 'failed') listener.failed(reply.why);
  };
  const end = () => {
    table.settle();
    const length = table.size;
    const isCut = length >= limit;
    progress.hidden = true;
    status.textContent = isCut
      ? words.first(length)
      : length === 0
        ? words.none
        : words.lines(length);
    table.root.hidden = length === 0;
    more.textContent = paragraphs > most ? words.first(most) : words.all;
    more.hidden = !isCut || limit === most;
    save.hidden = length === 0;
  };
  more.addEventListener('click', () => {
    limit = most;
    // It goes as soon as it is pressed; who had the focus on it is to find the lines.
    table.focus();
    ask();
  });
  save.addEventListener('click', () => {
    download(csvName(query.text), writeCsv(table.lines, location.href));
  });
  ask();
}

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  element('a', { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
