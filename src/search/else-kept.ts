import type { Failure, Reply } from './answer.ts';
import type { Answerer } from './answerer.ts';

/** What answers from the interviews on this device, and how many these are. */
export interface KeptAnswerer extends Answerer {
  readonly interviews: number;
}

/** How long the index may say nothing before kept interviews answer, in milliseconds. */
const patience = 4_000;
/** The same once it has been silent for so long. */
const lessPatience = 500;

/**
 * Answers from the site’s index, and from the interviews on this device where there is no network, or
 * a silent one. Their summaries say so. The index has the last word: what it answers later takes the
 * place of what they did.
 *
 * @param openKept null where nothing is kept
 * @param isOffline whether the browser says that there is no network
 */
export function elseKept(
  index: Answerer,
  openKept: () => Promise<KeptAnswerer | null>,
  isOffline: () => boolean,
): Answerer {
  let current = 0;
  let wait = patience;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Without a network whatever fails does so for want of it: Pagefind’s program is imported. */
  function isOfNetwork(why: Failure): boolean {
    return why === 'unreachable' || isOffline();
  }

  return {
    warm() {
      index.warm();
      if (isOffline()) void openKept().then((kept) => kept?.warm(), ignore);
    },
    ask(question, tell) {
      const number = ++current;
      let failure: Reply | null = null;
      let answering: 'index' | 'kept' | null = null;
      const fallBack = async (): Promise<void> => {
        const kept = await openKept().catch(() => null);
        if (number !== current || answering !== null) return;
        if (!kept) {
          if (failure) tell(failure);
          return;
        }
        answering = 'kept';
        kept.ask(question, (reply) => {
          if (number === current && answering === 'kept') tell(fromKept(reply, kept.interviews));
        });
      };
      clearTimeout(timer);
      timer = setTimeout(() => {
        wait = lessPatience;
        void fallBack();
      }, wait);
      index.ask(question, (reply) => {
        clearTimeout(timer);
        if (reply.type !== 'failed' || !isOfNetwork(reply.why)) {
          wait = patience;
          answering = 'index';
          tell(reply);
          return;
        }
        failure = reply;
        if (answering === 'kept') return;
        answering = null;
        void fallBack();
      });
    },
  };
}

function fromKept(reply: Reply, kept: number): Reply {
  return 'summary' in reply ? { ...reply, summary: { ...reply.summary, kept } } : reply;
}

function ignore(): void {
  // Whoever asks hears of it.
}
