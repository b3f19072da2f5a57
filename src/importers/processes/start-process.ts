import { type ChildProcess, fork } from 'node:child_process';

/** What may become of a question to a process. */
export type Answer<Reply> =
  | { readonly kind: 'answered'; readonly reply: Reply }
  /** It was stopped, as the time was over. */
  | { readonly kind: 'too-slow' }
  /** It broke off, as it needed more memory than it may. */
  | { readonly kind: 'too-large' }
  | { readonly kind: 'failed'; readonly reason: string };

export interface Process<Question, Reply> {
  /**
   * One question at a time. A process that failed is replaced before the next one.
   *
   * @param more milliseconds that this question may take beyond the limit
   */
  ask(question: Question, more?: number): Promise<Answer<Reply>>;
  close(): void;
}

export interface Limits {
  readonly milliseconds: number;
  /** Of JavaScript’s heap. */
  readonly megabytes: number;
}

/**
 * Runs a program in a process of its own, so that what hangs, overflows or exhausts the memory there is
 * the end of one question and not of the whole run. It starts with the first question. A thread would
 * not do: Node cannot always stop one whose memory is exhausted, and may end with it.
 *
 * @param program sends anything at all when it is ready, and then one reply to each message
 */
export function startProcess<Question extends object, Reply>(
  program: URL,
  { milliseconds, megabytes }: Limits,
): Process<Question, Reply> {
  let child: ChildProcess | null = null;
  return { ask, close };

  async function ask(question: Question, more = 0): Promise<Answer<Reply>> {
    if (!child) {
      child = fork(program, {
        serialization: 'advanced',
        execArgv: [`--max-old-space-size=${megabytes}`],
        // V8’s last words on an exhausted memory are none for an editor.
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      });
      const started = await hear<never>(child, toStart);
      if (started.kind !== 'answered') return giveUp(started);
    }
    const answer = hear<Reply>(child, milliseconds + more);
    // What cannot be sent is heard of as the end of the process.
    child.send(question, () => undefined);
    const heard = await answer;
    return heard.kind === 'answered' ? heard : giveUp(heard);
  }

  function giveUp<End>(end: End): End {
    close();
    return end;
  }

  function close(): void {
    child?.kill('SIGKILL');
    child = null;
  }
}

/** How long a process may take to start, in milliseconds, on a machine with much else to do. */
const toStart = 60_000;

/** Waits for the next message of a process, or for its end. */
function hear<Reply>(child: ChildProcess, milliseconds: number): Promise<Answer<Reply>> {
  return new Promise((resolve) => {
    const finish = (answer: Answer<Reply>): void => {
      clearTimeout(timer);
      child.off('message', answered).off('error', failed).off('exit', ended);
      resolve(answer);
    };
    // What the program sends is what its own types say.
    const answered = (reply: unknown): void => {
      finish({ kind: 'answered', reply: reply as Reply });
    };
    const failed = (error: Error): void => {
      finish({ kind: 'failed', reason: error.message });
    };
    const ended = (code: number | null, signal: string | null): void => {
      finish(explainEnd(code, signal));
    };
    const timer = setTimeout(() => {
      finish({ kind: 'too-slow' });
    }, milliseconds);
    child.on('message', answered).on('error', failed).on('exit', ended);
  });
}

/** V8 aborts where the memory is exhausted; SIGKILL is what a machine without memory does. */
function explainEnd(code: number | null, signal: string | null): Answer<never> {
  if (code === 134 || signal === 'SIGABRT' || signal === 'SIGKILL' || signal === 'SIGTRAP') {
    return { kind: 'too-large' };
  }
  return { kind: 'failed', reason: `it ended with ${signal ?? code}` };
}
