import type { Entry } from '../content/read-content.ts';
import type { InterviewFile } from '../content/read-interview-file.ts';
import type { InterviewFields } from '../content/schemas/interview.ts';
import type { Block, Passage } from '../interview/index.ts';
import { inFile, type Problem } from '../problems/problem.ts';
import { blocksOf } from './flow.ts';

/**
 * Names labels that open no turn: those that are not in bold, have no colon, or stand behind other
 * words. Nothing would be lost, but the words would be given to whoever spoke before.
 */
export function checkLabels(
  entry: Entry<InterviewFile>,
  fields: Pick<InterviewFields, 'speakers' | 'plain'>,
): Problem[] {
  const { draft } = entry;
  const used = draft.sections.flatMap(({ turns }) => turns.flatMap(({ label }) => label ?? []));
  const labels = new Set([...Object.keys(fields.speakers), ...used].map(comparable));
  for (const name of fields.plain) labels.delete(comparable(name));
  const introduction = new Set<Block>(draft.introduction);
  return blocksOf(draft).flatMap((block): Problem[] => {
    if (block.kind !== 'passage') return [];
    const opening = beforeColon(block) ?? (introduction.has(block) ? null : inBold(block));
    const opens = opening !== null && labels.has(comparable(opening));
    const inside = boldWithColon(block).filter((label) => labels.has(comparable(label)));
    return [
      ...(opens ? refuseOpening(opening, block, entry) : []),
      ...inside.flatMap((label) => refuseInside(label, block, entry)),
    ];
  });
}

function refuseOpening(
  name: string,
  { line }: Passage,
  { file, findings }: Entry<InterviewFile>,
): Problem[] {
  if (findings.some((finding) => finding.id === 'label-unread' && finding.line === line)) return [];
  const message = `This paragraph opens with “${name}”, which is a label only in bold and with a colon.`;
  const hint = `Write “**${name}:** …”; or, if it is no label here, list it in the front matter: plain: [${name}].`;
  return [inFile(file, { id: 'label-plain', line, column: 1, message, hint })];
}

function refuseInside(
  name: string,
  { line }: Passage,
  { file, findings }: Entry<InterviewFile>,
): Problem[] {
  const message = `The label “${name}:” stands in the middle of a paragraph.`;
  if (findings.some((finding) => finding.message === message)) return [];
  const hint = 'Leave an empty line above it, so that a new turn begins.';
  return [inFile(file, { id: 'label-inside', line, column: 1, message, hint })];
}

function beforeColon({ text }: Passage): string | null {
  return /^([^:：\n]{1,80}?)\s*(?::(?=\s|$)|：)/u.exec(text)?.[1] ?? null;
}

/** A name in bold opens many an introduction, but hardly an answer. */
function inBold({ text, spans }: Passage): string | null {
  const bold = spans.find(({ kind, start }) => kind === 'strong' && start === 0);
  return bold ? text.slice(0, bold.end).replace(/[\s.,–—-]+$/u, '') : null;
}

/** Bold that ends in a colon, behind the beginning of the text. */
function boldWithColon({ text, spans }: Passage): string[] {
  return spans.flatMap(({ kind, start, end }) => {
    const bold = kind === 'strong' && start > 0 ? text.slice(start, end) : '';
    return /[:：]$/u.test(bold) ? [bold.slice(0, -1)] : [];
  });
}

function comparable(label: string): string {
  return label.normalize('NFC').trim();
}
