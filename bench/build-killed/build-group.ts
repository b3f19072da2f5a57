import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync, watch } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Lengths, Moment, Since } from './moments.ts';

const buildCommand = fileURLToPath(new URL('../../src/cli/build.ts', import.meta.url));

/** Builds of magazines to one place, one after the other, in a group of processes of their own. */
export class BuildGroup {
  /** How many have come to their end. */
  built = 0;
  readonly #process: ChildProcess;
  readonly #end: Promise<number | null>;
  readonly #points: Points;

  /**
   * @param folder with the folders of the magazines; the site goes to `dist` in it
   * @param names of the magazines
   */
  constructor(folder: string, names: readonly string[]) {
    this.#process = start(folder, names);
    this.#end = new Promise((resolve) => this.#process.once('close', resolve));
    this.#process.stdout?.on('data', (said: Buffer) => {
      this.built += said.toString().split('built').length - 1;
    });
    this.#points = pointsOf(this.#process, folder, this.#end);
  }

  /** Resolves at the moment or at the end of the builds, whichever comes first. */
  async reaches({ since, milliseconds }: Moment): Promise<void> {
    const moment = this.#points[since].then(() => wait(milliseconds));
    await Promise.race([moment, this.#end]);
  }

  /** The exit code, when they have ended; null where they were killed. */
  ends(): Promise<number | null> {
    return this.#end;
  }

  /** Kills all processes, if there are any. */
  async kill(): Promise<void> {
    const { pid } = this.#process;
    if (pid === undefined || this.#process.exitCode !== null) return;
    process.kill(-pid, 'SIGKILL');
    // Until the system has taken the last of them away.
    for (let alive = true; alive;) {
      await wait(2);
      try {
        process.kill(-pid, 0);
      } catch {
        alive = false;
      }
    }
  }

  /** Of one build that nobody kills. */
  async lengths(): Promise<Lengths> {
    const { start, checking, beside, exchanged, cleared } = this.#points;
    const end = this.#end.then(() => performance.now());
    const times = Promise.all([start, checking, beside, exchanged, cleared, end]);
    // One that fails does not come by all of them.
    const heard = await Promise.race([times, end.then(() => wait(100)).then(() => null)]);
    if (heard === null) throw new Error(`A build ended with ${await this.#end}.`);
    const [began, checks, lies, changed, clear, stopped] = heard;
    return {
      whole: stopped - began,
      checking: lies - checks,
      exchanging: changed - lies,
      clearing: clear - changed,
    };
  }
}

/** The time of each; never where the build does not come so far. */
type Points = Readonly<Record<Since | 'cleared', Promise<number>>>;

function start(folder: string, names: readonly string[]): ChildProcess {
  const build = (name: string): string =>
    `"$NODE" "$BUILD" --content "$PLACE/${name}" --out "$PLACE/dist" >/dev/null && echo built`;
  const env = {
    ...process.env,
    CI: '',
    NODE: process.execPath,
    BUILD: buildCommand,
    PLACE: folder,
    TMPDIR: path.join(folder, 'tmp'),
  };
  return spawn('sh', ['-c', names.map(build).join(' && ')], {
    detached: true,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Heard from what the first build says, and seen from what becomes of the place where sites go. */
function pointsOf(child: ChildProcess, folder: string, end: Promise<unknown>): Points {
  const checking = Promise.withResolvers<number>();
  const beside = Promise.withResolvers<number>();
  const exchanged = Promise.withResolvers<number>();
  const cleared = Promise.withResolvers<number>();
  let said = '';
  child.stderr?.on('data', (more: Buffer) => {
    said += more.toString();
    if (said.includes('Indexing and checking')) checking.resolve(performance.now());
  });
  const before = new Set(readdirSync(folder));
  let step: 'making' | 'beside' | 'exchanged' = 'making';
  const watcher = watch(folder, (event, name) => {
    if (event !== 'rename' || name === null || before.has(name) !== (name === 'dist')) return;
    if (name === 'dist') {
      if (step !== 'beside') return;
      step = 'exchanged';
      exchanged.resolve(performance.now());
    } else if (name.startsWith('dist.new-')) {
      if (step === 'making') step = 'beside';
      beside.resolve(performance.now());
      // It is heard of in the exchange as well, and then it is there.
      if (step === 'exchanged' && !existsSync(path.join(folder, name))) {
        cleared.resolve(performance.now());
      }
    }
  });
  void end.then(() => watcher.close());
  return {
    start: Promise.resolve(performance.now()),
    checking: checking.promise,
    beside: beside.promise,
    exchanged: exchanged.promise,
    cleared: cleared.promise,
  };
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
