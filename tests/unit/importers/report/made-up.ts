import { castVoices } from '../../../../src/importers/cast/cast-voices.ts';
import type { Imported } from '../../../../src/importers/import-transcript.ts';
import type { Plan } from '../../../../src/importers/plan-import.ts';
import type { Piece, SourceDocument, SourceLine } from '../../../../src/importers/types.ts';
import { told } from '../told.ts';

/** A paragraph a line, all of it invented; `said` are the lines of passages and who says them. */
export function makeUp(
  lines: readonly SourceLine[],
  said: readonly (SourceLine & { readonly by: string | null })[],
  more: Partial<Imported> = {},
): Plan {
  const pieces = said.map(({ by, ...line }): Piece => {
    const label = by === null ? null : `${by}:`;
    const voice = by === null ? null : ({ kind: 'label', label: by } as const);
    return { kind: 'passage', ...line, voice, opens: by !== null, label };
  });
  const document: SourceDocument = {
    blocks: lines.map((line) => ({ lines: [line] })),
    notes: [],
    about: {},
    omitted: [],
    unit: 'paragraph',
    inventory: [],
  };
  const imported: Imported = {
    shape: 'labelled',
    pieces,
    cast: castVoices(pieces, told),
    statements: { edited: null, credits: [] },
    omitted: [],
    notes: [],
    footnotes: [],
    unit: 'paragraph',
    doubts: [],
    words: { in: 0, out: 0 },
    gaps: [],
    markdown: '---\ntitle: TODO\n---\n',
    ...more,
  };
  return { document, imported, files: [], again: { kind: 'new' } };
}
