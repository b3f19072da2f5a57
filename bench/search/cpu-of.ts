import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

export interface Usage {
  /** CPU seconds of the process and of all that it started, user and system. */
  readonly cpu: number;
  /** Wall seconds. */
  readonly wall: number;
  /** What it printed. */
  readonly output: string;
}

/**
 * Runs a program of this Node to its end. The shell keeps the time: a process cannot ask for that of
 * its children, and the index is written by one of Pagefind.
 *
 * @throws where the program fails
 */
export async function cpuOf(
  args: readonly string[],
  cwd: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Usage> {
  const start = performance.now();
  const child = spawn(
    'sh',
    ['-c', '"$@"; status=$?; times >&3; exit $status', 'sh', process.execPath, ...args],
    {
      cwd,
      env: { ...process.env, CI: '', ...environment },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    },
  );
  const [, output, errors, times] = await Promise.all([
    once(child, 'exit'),
    text(child.stdio[1] as NodeJS.ReadableStream),
    text(child.stdio[2] as NodeJS.ReadableStream),
    text(child.stdio[3] as NodeJS.ReadableStream),
  ]);
  if (child.exitCode !== 0) throw new Error(`${args.join(' ')} failed.\n${output}\n${errors}`);
  const wall = (performance.now() - start) / 1000;
  // Of the shell itself, then of what it ran: 1m2.30s 0m0.10s.
  const [, ofChildren = ''] = times.trim().split('\n');
  const cpu = [...ofChildren.matchAll(/(\d+)m([\d.]+)s/gu)].reduce(
    (sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds),
    0,
  );
  return { cpu, wall, output: output + errors };
}
