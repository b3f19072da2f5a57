import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Citable, Occasion } from '../../../../src/share/citations/index.ts';

const fixtures = fileURLToPath(new URL('../../../fixtures/citations/', import.meta.url));

/** A case of the fixtures: something to cite, invented, and the folder its golden files are in. */
export interface CitationCase {
  readonly name: string;
  readonly folder: string;
  readonly citable: Citable;
  readonly occasion: Occasion;
}

export const cases: readonly CitationCase[] = readdirSync(fixtures).map((name) => {
  const folder = path.join(fixtures, name);
  const { citable, accessed } = JSON.parse(readFileSync(path.join(folder, 'in.json'), 'utf8')) as {
    citable: Citable;
    accessed: string | null;
  };
  return { name, folder, citable, occasion: { accessed: accessed ?? undefined } };
});

export function caseOf(name: string): CitationCase {
  const found = cases.find((one) => one.name === name);
  if (!found) throw new Error(`There is no case “${name}”.`);
  return found;
}
