import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { projectRoot, type Magazine } from './magazine.ts';

/** A build of a magazine that goes on while something else happens. */
export class BuildAtWork {
  stderr = '';
  readonly #process: ChildProcess;
  readonly #end: Promise<unknown[]>;

  constructor({ content, dist }: Magazine) {
    const command = path.join(projectRoot, 'src/cli/build.ts');
    this.#process = spawn(process.execPath, [command, '--content', content, '--out', dist], {
      env: { ...process.env, CI: '', INIT_CWD: undefined },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#end = once(this.#process, 'close');
    this.#process.stderr?.on('data', (more: Buffer) => (this.stderr += more.toString()));
  }

  /** Until it has said some words. */
  async says(words: string): Promise<void> {
    while (!this.stderr.includes(words)) {
      await Promise.race([once(this.#process.stderr ?? this.#process, 'data'), this.#end]);
      if (this.#process.exitCode !== null && !this.stderr.includes(words)) {
        throw new Error(`It ended before it said “${words}”: ${this.stderr}`);
      }
    }
  }

  stop(signal: NodeJS.Signals): void {
    this.#process.kill(signal);
  }

  /** Its exit code, when it has ended. */
  async ends(): Promise<number | null> {
    await this.#end;
    return this.#process.exitCode;
  }
}
