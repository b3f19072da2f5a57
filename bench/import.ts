import { parseArgs } from 'node:util';
import type { Told } from '../src/importers/markdown/write-front-matter.ts';
import { type File, importAll } from './import/import-all.ts';
import { inventTurns, shapes } from './import/shapes.ts';
import { quantile } from './search/median.ts';

/*
 * npm run bench:import -- [--files 300] [--size 20000] [--runs 3] [--shape WORDS] [--seed 1]
 *
 * Writes invented conversations in several shapes, imports all files of a shape in one process, and
 * prints megabytes a second of the processor (the median of the runs), the slowest file, and what was
 * refused or crashed. A word lost is a refusal. The same seed gives the same files.
 */

const number = { type: 'string' } as const;
const { values } = parseArgs({
  options: { files: number, size: number, runs: number, seed: number, shape: number },
});
const count = Number(values.files ?? 300);
const size = Number(values.size ?? 20_000);
const runs = Number(values.runs ?? 3);
const seed = Number(values.seed ?? 1);

const told: Told = {
  ...{ title: null, dek: null, date: null, edition: 'transcript', publication: null },
  ...{ sourceTitle: null, url: null, rights: null, language: null, interviewer: 'Ines Brandt' },
  ...{ subjects: [{ slug: 'mara-voss', name: 'Mara Voss' }], films: [], labels: [] },
  ...{ siteLanguage: 'en', aliases: new Map(), questions: null, audio: null },
};

let failed = 0;
console.log(`${count} files of about ${size / 1000} kB in each shape, ${runs} runs\n`);
for (const shape of shapes.filter(({ name }) => name.includes(values.shape ?? ''))) {
  const files = Array.from({ length: count }, (_, at): File => {
    const text = shape.write(inventTurns(seed * 100_003 + at, size));
    return { name: `${at}${shape.ending}`, bytes: new TextEncoder().encode(text) };
  });
  const megabytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
  const speeds: number[] = [];
  let slowest = { name: '', milliseconds: 0 };
  const failures = new Set<string>();
  for (let run = 0; run < runs; run++) {
    const result = await importAll(files, told);
    speeds.push(megabytes / result.seconds);
    // The first run is also that of the compiler.
    if (run > 0 || runs === 1) slowest = result.slowest;
    for (const failure of result.failures) failures.add(failure);
  }
  failed += failures.size;
  // What was refused took no time to speak of.
  const speed = `${failures.size > 0 ? '     –' : quantile(speeds, 0.5).toFixed(1).padStart(6)} MB/s`;
  const worst = `slowest ${slowest.milliseconds.toFixed(0)} ms`;
  const wrong = failures.size === 0 ? 'none failed' : `${failures.size} failed`;
  console.log(`${shape.name.padEnd(28)} ${speed}  ${worst.padEnd(16)} ${wrong}`);
  for (const failure of [...failures].slice(0, 3)) console.log(`  ${failure}`);
}
if (failed > 0) process.exitCode = 1;
