import type { Plan } from '../../plan-import.ts';
import { countSpeakers, roles } from '../count-speakers.ts';
import { shapes } from '../shapes.ts';
import { type Html, html } from './html.ts';

/** What was understood, in figures: how speakers are told apart, who they are, what is to be filled in. */
export function writeSummary({ document, imported }: Plan): Html {
  const { shape, words, gaps, statements, doubts, omitted } = imported;
  const verdict =
    doubts.length === 0
      ? html`<p class="verdict"><strong>Certain.</strong> Nothing has to be looked at.</p>`
      : html`<p class="verdict doubtful">
          <strong>Doubtful.</strong>
          <a href="#d1">${doubts.length} ${doubts.length === 1 ? 'decision' : 'decisions'}</a> that
          a person should look at.
        </p>`;
  const facts: [string, string][] = [
    ['Told apart', shapes[shape]],
    ...(document.encoding ? [['Read as', document.encoding] as [string, string]] : []),
    ['Words', `${words.in} in the source, ${words.out} in the interview`],
    ['Left out', omitted.length === 0 ? 'nothing' : `${omitted.length}`],
    ['To fill in', gaps.join(', ') || 'nothing'],
    ...(statements.edited ? [['Edited', statements.edited.text] as [string, string]] : []),
    ...statements.credits.map(({ text }): [string, string] => ['Credit', text]),
  ];
  return html`${verdict}
    <dl>
      ${facts.map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
    </dl>`;
}

/** One row for each speaker, in the colour that the turns have below. */
export function writeSpeakers({ imported, document }: Plan): Html | null {
  const speakers = countSpeakers(imported);
  if (speakers.length === 0) return null;
  const rows = speakers.map(
    ({ name, role, labels, turns, words, line }, index) =>
      html`<tr class="s${index % 8}">
        <td><span class="dot"></span><strong>${name}</strong></td>
        <td>${roles[role]}</td>
        <td>${labels.join(', ')}</td>
        <td class="number">${turns}</td>
        <td class="number">${words}</td>
        <td class="number"><a href="#l${line}">${line}</a></td>
      </tr>`,
  );
  return html`<h2>Speakers</h2>
    <div class="wide" tabindex="0" role="region" aria-label="Speakers">
      <table>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Part</th>
            <th scope="col">Labels</th>
            <th scope="col" class="number">Turns</th>
            <th scope="col" class="number">Words</th>
            <th scope="col" class="number">First ${document.unit}</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`;
}
