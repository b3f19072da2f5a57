import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { killAgainAndAgain } from './permalinks/killed.ts';
import { generator } from './random.ts';

/*
 * npm run bench:permalinks-killed -- [KILLS]
 *
 * Kills npm run permalinks at random moments, 200 times without KILLS, and says what became of the
 * ledgers.
 */

const folder = await mkdtemp(path.join(tmpdir(), 'two-shot-killed-'));
try {
  const kills = Number(process.argv[2] ?? 200);
  const seen = await killAgainAndAgain(path.join(folder, 'content'), kills, generator(kills));
  console.log(`${seen.kills} kills, ${seen.whileWriting} of them while ledgers were written.`);
  console.log(
    seen.faults.length === 0 ? 'No id was lost, no file was half.' : seen.faults.join('\n'),
  );
  process.exitCode = seen.faults.length === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
