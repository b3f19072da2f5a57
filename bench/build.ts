import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from './generate.ts';

/*
 * npm run bench -- [N ...]
 *
 * Builds an invented magazine of N interviews of 3,000 words, cold (no cache) and warm (the same
 * again), and prints CPU seconds, wall seconds, peak memory and the size of the result. Without N:
 * 10, 100 and 1,000.
 */

const projectRoot = fileURLToPath(new URL('../', import.meta.url));
const sizes = process.argv.slice(2).map(Number);

interface Run {
  readonly cpu: number;
  readonly wall: number;
  /** In MB. */
  readonly memory: number;
}

const folder = await mkdtemp(path.join(tmpdir(), 'two-shot-bench-'));
try {
  console.log('    N   run     CPU s  wall s  peak MB  files      MB');
  for (const interviews of sizes.length > 0 ? sizes : [10, 100, 1_000]) {
    const content = path.join(folder, 'content');
    const dist = path.join(folder, 'dist');
    await generate(content, { interviews, words: 3_000 });
    await forget();
    for (const name of ['cold', 'warm']) {
      const run = await build(content, dist);
      const { files, bytes } = await weigh(dist);
      console.log(
        `${String(interviews).padStart(5)}   ${name}  ${run.cpu.toFixed(1).padStart(7)} ${run.wall
          .toFixed(1)
          .padStart(7)} ${run.memory.toFixed(0).padStart(8)} ${String(files).padStart(6)} ${(
          bytes / 1e6
        )
          .toFixed(1)
          .padStart(7)}`,
      );
    }
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** What earlier builds kept. */
async function forget(): Promise<void> {
  await rm(path.join(projectRoot, 'node_modules/.cache/two-shot'), {
    recursive: true,
    force: true,
  });
  await rm(path.join(projectRoot, 'node_modules/.astro'), { recursive: true, force: true });
}

async function build(content: string, dist: string): Promise<Run> {
  const usageFile = path.join(folder, 'usage.json');
  const hook = path.join(projectRoot, 'bench/usage-at-exit.mjs');
  const start = performance.now();
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    [
      '--import',
      hook,
      path.join(projectRoot, 'src/cli/build.ts'),
      '--content',
      content,
      '--out',
      dist,
    ],
    { cwd: projectRoot, env: { ...process.env, CI: '', USAGE_FILE: usageFile }, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The build failed.\n${stdout}\n${stderr}`);
  const wall = (performance.now() - start) / 1000;
  return { ...(JSON.parse(await readFile(usageFile, 'utf8')) as Omit<Run, 'wall'>), wall };
}

async function weigh(dist: string): Promise<{ files: number; bytes: number }> {
  let files = 0;
  let bytes = 0;
  for (const name of await readdir(dist, { recursive: true })) {
    const found = await stat(path.join(dist, name));
    if (!found.isFile()) continue;
    files++;
    bytes += found.size;
  }
  return { files, bytes };
}
