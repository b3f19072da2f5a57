import { readerFor } from '../../../../../src/importers/readers/index.ts';
import type { SourceDocument } from '../../../../../src/importers/types.ts';

/** What the reader for a file of this name makes of a text. */
export async function read(name: string, text: string | Uint8Array): Promise<SourceDocument> {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  return readerFor({ name }, null)({ name, bytes }, { select: null });
}

/** Its paragraphs as `speaker: text`, or the text alone. */
export function saidIn({ blocks }: SourceDocument): string[] {
  return blocks.flatMap(({ lines }) =>
    lines.map(({ speaker, text }) => (speaker === undefined ? text : `${speaker}: ${text}`)),
  );
}
