import { ownScript } from '../browser/own-script.ts';
import { isSwitchedOff } from '../offline/browser/switched-off.ts';
import { href } from '../views/href.ts';
import type { Failure, SearchClient } from './answer.ts';
import type { Answer, Order } from './worker.ts';
import program from './worker.ts?worker&url';

/** Whether the site may be kept on devices; put in by the build. */
declare const SITE_OFFLINE: boolean;

let client: SearchClient | undefined;

/** The search of this page; the worker that does the work starts when it is first wanted. */
export function searchClient(): SearchClient {
  return (client ??= start());
}

/** Why a program of the site, whose name holds its content, cannot be fetched. */
export function whyMissing(): Failure {
  return navigator.onLine ? 'old' : 'unreachable';
}

function start(): SearchClient {
  const site = new URL(href('/'), location.href).href;
  let worker: Worker | undefined;
  let number = 0;
  const keeps = SITE_OFFLINE && !isSwitchedOff();
  let tell: Parameters<SearchClient['ask']>[1] = () => undefined;

  function order(what: Order): void {
    try {
      worker ??= open();
      worker.postMessage(what);
    } catch {
      // A browser without workers, or one that is told to start none. Whoever asks waits for an answer.
      queueMicrotask(() => tell({ type: 'failed', why: 'broken' }));
    }
  }

  function open(): Worker {
    const opened = new Worker(ownScript(program), { type: 'module' });
    opened.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      // An answer to an earlier question may still be on its way.
      if (data.number === number) tell(data.reply);
    });
    opened.addEventListener('error', (event) => {
      opened.terminate();
      worker = undefined;
      // What a program throws comes with words; one that cannot be fetched, without.
      const why = event instanceof ErrorEvent ? 'broken' : whyMissing();
      tell({ type: 'failed', why });
    });
    return opened;
  }

  return {
    warm() {
      order({ type: 'warm', site, keeps });
    },
    ask(question, listener) {
      tell = listener;
      number += 1;
      order({ type: 'ask', site, keeps, number, question });
    },
  };
}
