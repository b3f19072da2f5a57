import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { killBuilds } from './build-killed/kill-builds.ts';
import { generator } from './random.ts';

/*
 * npm run bench:build-killed -- [--kills 200] [--seed 1]
 *
 * Kills npm run build at random moments, many of them near its end, while readers read the site from
 * the disk and from nginx, and says what they saw. Ctrl+C ends it after the next kill.
 */

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  },
});
const kills = Number(values.kills);
const folder = await mkdtemp(path.join(tmpdir(), 'two-shot-killed-'));
let goOn = true;
process.once('SIGINT', () => (goOn = false));
try {
  const tell = (number: number): boolean => {
    if (number % 20 === 0) console.error(`${number} of ${kills}`);
    return goOn;
  };
  const seen = await killBuilds(folder, kills, generator(Number(values.seed)), tell);
  const { usual, steps, read, faults } = seen;
  const seconds = (usual.whole / 1000).toFixed(1);
  console.log(
    [
      `${seen.kills} kills of builds of ${seconds} s; ${seen.late} came after their end.`,
      `They found the site being made ${steps.making} times, beside the last one ${steps.beside}, in its place with the last one beside it ${steps.clearing}, alone ${steps.after}.`,
      `From beside to the exchange it usually took ${usual.exchanging.toFixed(0)} ms, from there until the last one was deleted ${usual.clearing.toFixed(0)} ms.`,
      `${seen.built} builds came to their end meanwhile.`,
      `From the disk the whole site was read ${read.looks} times; it changed under the reader ${read.changes.looks} times.`,
      `From nginx a page with its styles, scripts and search was read ${read.sets} times, ${read.answers} answers; the site changed under the reader ${read.changes.sets} times.`,
      `Something lay about after ${seen.left} kills; at the end ${faults.some((fault) => fault.endsWith('is left.')) ? 'something' : 'nothing'}.`,
      ...(faults.length === 0 ? ['Always one whole version; no ledger was half.'] : faults),
    ].join('\n'),
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
