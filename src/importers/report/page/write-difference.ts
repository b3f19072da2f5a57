import type { Change, Difference } from '../../again/index.ts';
import { type Html, html } from './html.ts';

/** How many paragraphs are shown. */
const most = 500;

/** What a second import says otherwise than the interview that is there. */
export function writeDifference({ fields, changes }: Difference): Html {
  const ofFields = fields.map(
    ({ field, before, after }) =>
      html`<li>
        <code>${field}</code>: ${before === null ? html`nothing` : html`<del>${before}</del>`} →
        <ins>${after}</ins>
      </li>`,
  );
  const shown = changes?.slice(0, most).map(writeChange);
  const more = (changes?.length ?? 0) - most;
  return html`<section class="changes" aria-labelledby="differs">
    <h2 id="differs">What differs from the interview that is there</h2>
    <ul class="reasons">
      ${ofFields}${shown ?? html`<li>The texts have too little in common to be compared.</li>`}${more > 0 ? html`<li>and ${more} more</li>` : null}
    </ul>
  </section>`;
}

function writeChange(change: Change): Html {
  const { speaker, text } = change.said;
  const who = speaker === null ? null : html`<strong>${speaker}:</strong> `;
  switch (change.kind) {
    case 'added':
      return html`<li>${who}<ins>${text}</ins></li>`;
    case 'removed':
      return html`<li>${who}<del>${text}</del></li>`;
    case 'speaker':
      return html`<li>
        <del>${change.before ?? 'nobody'}</del> <ins>${speaker ?? 'nobody'}</ins>: ${text}
      </li>`;
    case 'changed':
      return html`<li>
        ${who}${change.parts.map(({ kind, text }) => {
          if (kind === 'added') return html`<ins>${text}</ins>`;
          return kind === 'removed' ? html`<del>${text}</del>` : html`${text}`;
        })}
      </li>`;
  }
}
