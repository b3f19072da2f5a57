import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generate } from '../../../bench/generate.ts';
import { addresses } from './addresses.ts';
import { arabic } from './arabic.ts';
import { corrected } from './corrected.ts';
import { films } from './films.ts';
import { panel } from './panel.ts';
import { sound, timed } from './timed.ts';

/**
 * Writes the stress magazine: interviews that hold more, or less, or something else than a page is
 * usually made for. All of it is invented, and the same every time.
 */
export async function writeStress(folder: string): Promise<void> {
  // Ten thousand words that no compressor finds too easy; it makes the folder anew.
  await generate(folder, { interviews: 1, words: 10_000 });
  const write = (file: string, text: string | Uint8Array): void => {
    const target = path.join(folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  };
  for (const { slug, yaml } of films) write(`films/${slug}.yaml`, yaml);
  write('people/ilse-orchard.yaml', 'name: Ilse Orchard\nroles: [invented]\n');
  write('people/bo-quarry.yaml', 'name: Bo Quarry\nroles: [invented]\n');
  write('people/rawiyat-al-misbah.yaml', 'name: راوية المصباح\nroles: [invented]\n');
  write('interviews/panel.md', panel());
  write('interviews/arabic.md', arabic());
  write('interviews/timed.md', timed('./a lamp.wav'));
  write('interviews/a lamp.wav', sound());
  write('interviews/timed-elsewhere.md', timed('https://recordings.invalid/a-lamp.mp3'));
  write('interviews/one-passage.md', onePassage);
  write('interviews/addresses.md', addresses.markdown);
  write('permalinks/addresses.jsonl', addresses.ledger);
  for (const { slug, markdown, ledger } of corrected) {
    write(`interviews/${slug}.md`, markdown);
    write(`permalinks/${slug}.jsonl`, ledger);
  }
}

const onePassage = `---
title: One
subjects: [bo-quarry]
interviewer: The Invented Lantern
date: 1999-12-31
edition: excerpt
source: { publication: The Invented Lantern, rights: invented for tests }
speakers: { Quarry: bo-quarry }
---

**Quarry:** Enough.
`;
