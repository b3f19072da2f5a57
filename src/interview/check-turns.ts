import type { Finding } from '../problems/problem.ts';
import type { DraftSection } from './draft.ts';
import type { Passage } from './types.ts';

/** Finds an interview without words, one in which nobody speaks, and turns without words. */
export function checkTurns(
  sections: readonly DraftSection[],
  passages: readonly Passage[],
): Finding[] {
  const turns = sections.flatMap((section) => section.turns);
  const findings: Finding[] = [];
  if (passages.length === 0) {
    const hint = 'Write the interview below the second line of three hyphens.';
    const message = 'There is no text in this interview.';
    findings.push({ id: 'empty-interview', line: 1, column: 1, message, hint });
  } else if (!turns.some((turn) => turn.label !== null)) {
    const hint = 'Open each turn with the speaker’s label in bold and a colon: “**Label:** …”.';
    const message = 'No paragraph opens with a speaker’s label.';
    const line = passages[0]?.line ?? 1;
    findings.push({ id: 'nobody-speaks', line, column: 1, message, hint });
  }
  for (const { label, blocks, line, column } of turns) {
    if (blocks.length > 0 || label === null) continue;
    const hint = 'Write what is said behind the label, or take the label out.';
    const message = `Nothing is said behind the label “${label}:”.`;
    findings.push({ id: 'empty-turn', line, column, message, hint });
  }
  return findings;
}
