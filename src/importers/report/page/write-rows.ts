import type { Member } from '../../cast/cast-voices.ts';
import type { Plan } from '../../plan-import.ts';
import type { SourceLine, Unit } from '../../types.ts';
import type { Outcome, Row } from './align.ts';
import { type Html, html } from './html.ts';
import { sayTime } from './say-time.ts';
import { writeText } from './write-text.ts';

export interface RowsContext {
  readonly plan: Plan;
  /** Position of a speaker in the list of speakers; it decides the colour. */
  readonly positionOf: (member: Member) => number;
}

/** The source on the left, the interview on the right, and below both what is doubtful about them. */
export function writeRows(rows: readonly Row[], context: RowsContext): Html {
  const { unit } = context.plan.document;
  let doubts = 0;
  const all = context.plan.imported.doubts.length;
  const written = rows.map((row) => {
    const reasons = row.doubts.map(({ reason }) => {
      doubts += 1;
      return writeDoubt(reason, doubts, all);
    });
    const isDoubtful = reasons.length > 0 ? ' doubtful' : '';
    return html`<li id="l${row.line}" class="row${isDoubtful}">
      <div class="source" dir="auto">${writeSource(row, unit)}</div>
      <div class="result" dir="auto">
        ${row.outcomes.map((outcome) => writeOutcome(outcome, context))}
      </div>
      ${reasons}
    </li> `;
  });
  return html`<ol class="rows">
    ${written}
  </ol>`;
}

function writeDoubt(reason: string, number: number, all: number): Html {
  const previous = number > 1 ? html` <a href="#d${number - 1}">previous</a>` : null;
  const next = number < all ? html` <a href="#d${number + 1}">next</a>` : null;
  return html`<p class="doubt" id="d${number}" dir="ltr">
    <strong>Doubtful.</strong> ${reason}.${previous}${next}
  </p>`;
}

function writeSource({ line, source, outcomes }: Row, unit: Unit): Html {
  if (source.length > 0) return html`${source.map((one) => writeLine(one, line, unit))}`;
  // What a reader left out, and notes, are in none of its blocks.
  const texts = outcomes.flatMap((outcome) => {
    if (outcome.kind === 'omission') return [outcome.omission.text];
    return outcome.kind === 'note' ? outcome.note.paragraphs.map(({ text }) => text) : [];
  });
  return html`${texts.map((text) => writeLine({ line, text }, line, unit))}`;
}

/** @param row line of its row, the place on the page that a link can lead to */
function writeLine(
  { line, text, spans, speaker, time }: SourceLine,
  row: number,
  unit: Unit,
): Html {
  const said = speaker === undefined ? null : html`<span class="label">${speaker}</span> `;
  const begins = time === undefined ? null : html`<span class="time">${sayTime(time)}</span> `;
  return html`<p>
    <a class="line" href="#l${row}" aria-label="${unit} ${line}">${line}</a
    >${said}${begins}${writeText(text, spans)}
  </p>`;
}

function writeOutcome(outcome: Outcome, context: RowsContext): Html {
  switch (outcome.kind) {
    case 'piece':
      return writePiece(outcome.piece, context);
    case 'omission':
      return html`<p class="omitted">
        <del>${outcome.omission.text}</del>
        <span class="tag">left out: ${outcome.omission.reason}</span>
      </p>`;
    case 'note':
      return html`<p class="note">
        <span class="tag">${outcome.note.kind} ${outcome.note.note}</span>
        ${outcome.note.paragraphs.map(({ text, spans }) => html`${writeText(text, spans)} `)}
      </p>`;
    case 'field':
      return html`<p class="field">
        <span class="tag">front matter, ${outcome.field}</span> ${outcome.words.text}
      </p>`;
  }
}

function writePiece(
  piece: Extract<Outcome, { kind: 'piece' }>['piece'],
  { plan, positionOf }: RowsContext,
): Html {
  const words = writeText(piece.text, piece.spans);
  switch (piece.kind) {
    case 'heading':
      return html`<h3>${words}</h3>`;
    case 'caption':
      return html`<p class="aside"><span class="tag">caption</span> ${words}</p>`;
    case 'pull-quote':
      return html`<p class="aside">
        <span class="tag">pull-quote of <a href="#l${piece.of}">${piece.of}</a></span> ${words}
      </p>`;
    case 'passage': {
      const time =
        piece.time === undefined ? null : html`<span class="time">${sayTime(piece.time)}</span> `;
      if (!piece.voice) return html`<p class="introduction">${time}${words}</p>`;
      const member = plan.imported.cast.memberOf(piece.voice);
      const colour = `s${positionOf(member) % 8}`;
      const label = piece.opens
        ? html`<strong class="label">${member.name ?? member.label}</strong> `
        : null;
      return html`<p class="said ${colour}">${label}${time}${words}</p>`;
    }
  }
}
