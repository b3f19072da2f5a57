import type { Unit } from '../../types.ts';
import { groupReasons } from '../group-reasons.ts';
import { type Html, html } from './html.ts';

interface Decision {
  readonly line: number;
  readonly reason: string;
  readonly text: string;
}

/** How many places of one reason have a link of their own. */
const most = 200;

/** Reasons, each once, with links to the places they are about. */
export function writeReasons(decisions: readonly Decision[], unit: Unit): Html {
  const reasons = groupReasons(decisions).map(({ reason, all }) => {
    const links = all.slice(0, most).map(({ line }) => html`<a href="#l${line}">${line}</a> `);
    const more = all.length > most ? html`and ${all.length - most} more` : null;
    const first = all[0]?.text ?? '';
    const words = all.length === 1 && first !== '' ? html` ${quote(shorten(first))}` : null;
    return html`<li>
      ${reason}.${words}
      <p class="places">
        ${all.length === 1 ? unit : `${all.length} times: ${unit}s`} ${links}${more}
      </p>
    </li>`;
  });
  return html`<ul class="reasons">
    ${reasons}
  </ul>`;
}

/** Words that come with marks of their own get no second pair. */
function quote(text: string): string {
  return /^["“„«‹「『]/u.test(text) ? text : `“${text}”`;
}

function shorten(text: string): string {
  return text.length > 100 ? `${text.slice(0, 99).trimEnd()}…` : text;
}
