import type { Member } from '../../cast/cast-voices.ts';
import type { Plan } from '../../plan-import.ts';
import { countSpeakers } from '../count-speakers.ts';
import { align } from './align.ts';
import { html } from './html.ts';
import { writeDifference } from './write-difference.ts';
import { writePage } from './write-page.ts';
import { writeReasons } from './write-reasons.ts';
import { writeRows } from './write-rows.ts';
import { writeSpeakers, writeSummary } from './write-summary.ts';

/**
 * A page that shows source and result side by side: what is doubtful marked with its reason, what was
 * left out struck through, each speaker in a colour.
 *
 * @param source its name
 * @returns HTML, in one file that asks for nothing else
 */
export function writeReport(plan: Plan, source: string): string {
  const { document, imported, again } = plan;
  const { doubts, omitted, markdown } = imported;
  const { unit } = document;
  const frontMatter = /^---\n[^]*?\n---\n/u.exec(markdown)?.[0] ?? '';
  const body = html`<a class="skip" href="#text">To the text</a>
    <header>
      <h1>Import of ${source}</h1>
      ${writeSummary(plan)}
    </header>
    <main>
      ${writeSpeakers(plan)}
      ${
        doubts.length === 0
          ? null
          : html`<h2>Doubtful</h2>
              ${writeReasons(doubts, unit)}`
      }
      ${
        omitted.length === 0
          ? null
          : html`<h2>Left out</h2>
              ${writeReasons(omitted, unit)}`
      }
      ${again.kind === 'differs' ? writeDifference(again.difference) : null}
      <h2>Front matter</h2>
      <details>
        <summary>As it is written</summary>
        <pre>${frontMatter}</pre>
      </details>
      <h2 id="text">Source and interview</h2>
      <div class="heads" aria-hidden="true">
        <span>Source, by ${unit}</span><span>Interview</span>
      </div>
      ${writeRows(align(plan), { plan, positionOf: positionsOf(plan) })}
    </main>`;
  return writePage(`Import of ${source}`, body);
}

function positionsOf({ imported }: Plan): (member: Member) => number {
  const speakers = countSpeakers(imported);
  const positions = new Map(speakers.map(({ name, role }, index) => [`${role} ${name}`, index]));
  return ({ name, label, role }) => positions.get(`${role} ${name ?? label}`) ?? 0;
}
