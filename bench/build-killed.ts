import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { killBuilds } from './build-killed/kill-builds.ts';
import { generator } from './random.ts';

/*
 * npm run bench:build-killed -- [--kills 200] [--seed 1]
 *
 * Kills npm run build at random moments, most of them near its end, while a reader reads the site, and
 * says what the reader saw. Ctrl+C ends it after the next kill.
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
  console.log(
    [
      `${seen.kills} kills of builds of ${(seen.usual.whole / 1000).toFixed(1)} s; ${seen.late} came after their end.`,
      `${seen.publishing.kills} were aimed at publication, of ${seen.usual.publishing.toFixed(0)} ms: ${seen.publishing.replaced} came after the new site stood, the others before.`,
      `${seen.built} builds came to their end meanwhile.`,
      `The whole site was read ${seen.looks} times; it changed under the reader ${seen.changes} times.`,
      `Something lay about after ${seen.left} kills; at the end ${seen.faults.some((fault) => fault.endsWith('is left.')) ? 'something' : 'nothing'}.`,
      ...(seen.faults.length === 0
        ? ['Always one whole version; no ledger was half.']
        : seen.faults),
    ].join('\n'),
  );
  process.exitCode = seen.faults.length === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
