import type { Plan } from '../../plan-import.ts';
import type { Doubt, Omission, Piece, SourceLine, SourceNote } from '../../types.ts';

/** A stretch of the source, and what became of it. */
export interface Row {
  /** Of its first words; no other row has it. */
  readonly line: number;
  readonly source: readonly SourceLine[];
  readonly outcomes: readonly Outcome[];
  readonly doubts: readonly Doubt[];
}

export type Outcome =
  | { readonly kind: 'piece'; readonly piece: Piece }
  | { readonly kind: 'omission'; readonly omission: Omission }
  | { readonly kind: 'note'; readonly note: SourceNote }
  /** A field of the front matter that these words go to. */
  | { readonly kind: 'field'; readonly field: 'edited' | 'credits'; readonly words: SourceLine };

interface Slot {
  readonly line: number;
  readonly source: SourceLine[];
  readonly outcomes: Outcome[];
  readonly doubts: Doubt[];
}

/** Puts source and result side by side, in the order of the source. Every word of either is in a row. */
export function align({ document, imported }: Plan): Row[] {
  const slots = new Map<number, Slot>();
  for (const { lines } of document.blocks) for (const one of lines) at(one.line).source.push(one);
  const { edited, credits } = imported.statements;
  if (edited) at(edited.line).outcomes.push({ kind: 'field', field: 'edited', words: edited });
  for (const words of credits)
    at(words.line).outcomes.push({ kind: 'field', field: 'credits', words });
  for (const piece of imported.pieces) at(piece.line).outcomes.push({ kind: 'piece', piece });
  for (const omission of imported.omitted) {
    at(omission.line).outcomes.push({ kind: 'omission', omission });
  }
  for (const note of document.notes) at(note.line).outcomes.push({ kind: 'note', note });
  for (const doubt of imported.doubts) at(doubt.line).doubts.push(doubt);
  return join([...slots.values()].sort((a, b) => a.line - b.line));

  function at(line: number): Slot {
    const slot = slots.get(line) ?? { line, source: [], outcomes: [], doubts: [] };
    slots.set(line, slot);
    return slot;
  }
}

/**
 * A line that nothing begins at went on with what stands above it, as the cues of one sentence do. Only
 * a label on a line of its own belongs to what stands below.
 */
function join(slots: readonly Slot[]): Row[] {
  const rows: Slot[] = [];
  let labels: SourceLine[] = [];
  for (const [index, slot] of slots.entries()) {
    const isBare = slot.outcomes.length === 0 && slot.doubts.length === 0;
    const last = rows.at(-1);
    if (isBare && isLabelOf(slot, slots[index + 1])) labels.push(...slot.source);
    else if (isBare && last && labels.length === 0) last.source.push(...slot.source);
    else {
      rows.push({ ...slot, source: [...labels, ...slot.source] });
      labels = [];
    }
  }
  return rows;
}

function isLabelOf({ source }: Slot, next: Slot | undefined): boolean {
  const words = source.map(({ text }) => text).join(' ');
  const first = next?.outcomes[0];
  const label =
    first?.kind === 'piece' && first.piece.kind === 'passage' ? first.piece.label : null;
  return label !== null && withoutMarks(label) === withoutMarks(words);
}

function withoutMarks(label: string): string {
  return label.replace(/[\s\p{P}]+/gu, '');
}
