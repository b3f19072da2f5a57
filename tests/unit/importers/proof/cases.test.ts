import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readSource } from '../../../../bench/import-turns/source.ts';
import { writeCase } from '../../../../bench/import-turns/write/index.ts';

const root = new URL('../../../fixtures/importers-proof/', import.meta.url);
const folders = readdirSync(fileURLToPath(root), { withFileTypes: true }).filter((entry) =>
  entry.isDirectory(),
);

describe.each(folders.map(({ name }) => name))('The case %s', (name) => {
  const fileOf = (file: string): Buffer => readFileSync(new URL(`${name}/${file}`, root));
  const source = readSource(fileOf('source.txt').toString());

  test('is what its source says', () => {
    const { extension, bytes } = writeCase(source);
    expect(fileOf(`in.${extension}`).equals(bytes)).toBe(true);
    expect(JSON.parse(fileOf('options.json').toString())).toEqual(source.options);
    expect(JSON.parse(fileOf('expected.json').toString())).toEqual(source.truth);
  });

  test('has no mark left in it', () => {
    expect(source.file).not.toMatch(/[⟪⟫⟦⟧]/u);
    expect(JSON.stringify(source.truth)).not.toMatch(/[⟪⟫⟦⟧]/u);
  });
});

test('What is a matter of taste is right with and without it', () => {
  const { file, truth } = readSource(
    'format: txt\nV: Voss | -\n----\nVoss: ⟪V ⟦[1] ⟧One.⟦~\n\n[Applause]⟧⟫\n',
  );
  expect(file).toBe('Voss: [1] One.\n\n[Applause]\n');
  expect(truth.turns).toEqual([
    { speaker: 'Voss', role: null, text: 'One.', also: 'One.\n\n[Applause]' },
  ]);
});

test('A source with a mark that is not closed, or a speaker nobody declared, is refused', () => {
  const head = 'format: txt\nV: Voss | -\n----\n';
  expect(() => readSource(`${head}⟪V One.⟫\n⟪V Two.\n`)).toThrow('not closed');
  expect(() => readSource(`${head}⟪W One.⟫\n`)).toThrow('Nobody is called W');
  expect(() => readSource(`${head}⟪V ⟦[1]⟧⟫\n`)).toThrow('V says nothing');
});
