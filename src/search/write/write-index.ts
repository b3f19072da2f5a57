import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Library } from '../../library/index.ts';
import type { SearchShards } from '../../site-config.ts';
import type { Manifest } from '../format.ts';
import { clashesIn, joinShards } from './join-shards.ts';
import { planIndex, shardsOf } from './plan.ts';
import { writeShard, type ShardSummary } from './write-shard.ts';

/**
 * Writes the search index of a library, from its model and not from its pages.
 *
 * @param search absolute path of the folder it goes to, which may hold other things
 * @throws Error where any part of it fails; what was written until then is taken away
 */
export async function writeIndex(
  library: Library,
  search: string,
  setting: SearchShards,
): Promise<Manifest> {
  const parts = path.join(search, '.parts');
  const plan = planIndex(library.interviews);
  try {
    await rm(parts, { recursive: true, force: true });
    await mkdir(parts, { recursive: true });
    const summaries: ShardSummary[] = [];
    for (const shard of shardsOf(library.interviews, setting)) {
      for (let salt = 0; ; salt++) {
        const summary = await writeShard(shard, library, parts, plan, salt);
        if (clashesIn([...summaries, summary]).length > 0) {
          await rm(path.join(parts, shard.name), { recursive: true });
          continue;
        }
        summaries.push(summary);
        break;
      }
    }
    return await joinShards(summaries, library, parts, search);
  } finally {
    await rm(parts, { recursive: true, force: true });
  }
}
