import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** Sites in the making, each in a folder named after its process. Inside the project, because the
 * code that Astro bundles for a build finds its packages from there. */
const folder = '.building';

/** Where this process makes its site, absolute. Takes away what killed builds left behind. */
export async function openStaging(projectRoot: string): Promise<string> {
  const parent = path.join(projectRoot, folder);
  await mkdir(parent, { recursive: true });
  const abandoned = readdirSync(parent).filter((name) => !isRunning(Number(name)));
  for (const name of abandoned) await rm(path.join(parent, name), { recursive: true, force: true });
  return path.join(parent, String(process.pid));
}

/**
 * Puts a whole site in the place of the last one. Until the two renames at the end the last one
 * stays as it was.
 *
 * @throws Error where `outDir` holds something that is no site
 */
export async function publish(staging: string, outDir: string): Promise<void> {
  refuseForeign(outDir);
  const next = `${outDir}.new-${process.pid}`;
  const last = `${outDir}.old-${process.pid}`;
  try {
    await mkdir(path.dirname(outDir), { recursive: true });
    await move(staging, next);
    if (existsSync(outDir)) await rename(outDir, last);
    await rename(next, outDir);
  } finally {
    await rm(next, { recursive: true, force: true });
  }
  await rm(last, { recursive: true, force: true });
}

/**
 * Keeps a slip of the keyboard from replacing a folder of somebody's work by a site.
 *
 * @throws Error
 */
export function refuseForeign(outDir: string): void {
  if (!existsSync(outDir)) return;
  const names = readdirSync(outDir);
  if (names.length === 0 || (names.includes('index.html') && names.includes('404.html'))) return;
  throw new Error(
    `${outDir} holds something that is no site of ours. Name an empty or a new folder with --out.`,
  );
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
