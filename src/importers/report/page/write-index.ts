import type { Found } from '../../files/find-sources.ts';
import type { FileOutcome } from '../../import-files.ts';
import { type Html, html } from './html.ts';
import { writePage } from './write-page.ts';

/**
 * A page that leads to the reports on several files: those that failed or are doubtful come first, and
 * what was not imported at all stands at the end.
 */
export function writeIndex(
  outcomes: readonly FileOutcome[],
  passedOver: Found['passedOver'],
): string {
  const sorted = outcomes.toSorted(
    (a, b) => compareWeights(a, b) || (a.source < b.source ? -1 : 1),
  );
  const failed = outcomes.filter(({ result }) => 'refused' in result).length;
  const doubtful = outcomes.filter(({ result }) => 'doubts' in result && result.doubts > 0).length;
  const certain = outcomes.length - failed - doubtful;
  const body = html`<header>
      <h1>Import of ${outcomes.length} files</h1>
      <p class="verdict">${failed} failed, ${doubtful} doubtful, ${certain} certain.</p>
    </header>
    <main>
      <div class="wide" tabindex="0" role="region" aria-label="Files">
        <table>
          <thead>
            <tr>
              <th scope="col">File</th>
              <th scope="col" class="number">Doubtful</th>
              <th scope="col">What became of it</th>
            </tr>
          </thead>
          <tbody>
            ${sorted.map(writeOne)}
          </tbody>
        </table>
      </div>
      ${writePassedOver(passedOver)}
    </main>`;
  return writePage('Import of several files', body);
}

function writePassedOver(passedOver: Found['passedOver']): Html | null {
  if (passedOver.length === 0) return null;
  return html`<h2>Passed over</h2>
    <ul class="reasons">
      ${passedOver.map(({ path, reason }) => html`<li>${path}, as ${reason}</li> `)}
    </ul>`;
}

/** Failed files, then those with most to look at. */
function compareWeights(a: FileOutcome, b: FileOutcome): number {
  return weight(b) - weight(a);
}

function weight({ result }: FileOutcome): number {
  return 'refused' in result ? Number.MAX_SAFE_INTEGER : result.doubts;
}

function writeOne({ source, slug, result }: FileOutcome): Html {
  if ('refused' in result) {
    return html`<tr>
      <td>${source}</td>
      <td class="number"></td>
      <td class="omitted">Failed: it ${result.refused}.</td>
    </tr> `;
  }
  const page = encodeURIComponent(`${slug ?? ''}.html`);
  return html`<tr>
    <td><a href="${page}">${source}</a></td>
    <td class="number">${result.doubts}</td>
    <td>${outcomes[result.again]}</td>
  </tr> `;
}

const outcomes = {
  new: 'a new interview',
  replaced: 'overwrites the interview that was there',
  unchanged: 'unchanged',
  differs: 'waits beside the interview that is there',
} as const;
