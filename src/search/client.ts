import { href } from '../views/href.ts';
import type { SearchClient } from './answer.ts';
import type { Answer, Order } from './worker.ts';

let client: SearchClient | undefined;

/** The search of this page; the worker that does the work starts when it is first wanted. */
export function searchClient(): SearchClient {
  return (client ??= start());
}

function start(): SearchClient {
  const site = new URL(href('/'), location.href).href;
  let worker: Worker | undefined;
  let number = 0;
  let tell: Parameters<SearchClient['ask']>[1] = () => undefined;

  function order(what: Order): void {
    worker ??= open();
    worker.postMessage(what);
  }

  function open(): Worker {
    const opened = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    opened.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      // An answer to an earlier question may still be on its way.
      if (data.number === number) tell(data.reply);
    });
    opened.addEventListener('error', () => {
      opened.terminate();
      worker = undefined;
      tell({ type: 'failed', why: navigator.onLine ? 'broken' : 'unreachable' });
    });
    return opened;
  }

  return {
    warm() {
      order({ type: 'warm', site });
    },
    ask(question, listener) {
      tell = listener;
      number += 1;
      order({ type: 'ask', site, number, question });
    },
  };
}
