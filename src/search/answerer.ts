import type { Failure, Question, Reply } from './answer.ts';
import { answerConcordance } from './query/answer-concordance.ts';
import { answerPassages } from './query/answer-passages.ts';
import type { FetchedReader } from './read/fetched-reader.ts';
import { IndexFailure } from './read/index-failure.ts';

export interface Answerer {
  /** Fetches what every search needs; does nothing the second time. */
  warm(): void;
  /** Answers the last question asked; of earlier ones nothing more is told. */
  ask(question: Question, tell: (reply: Reply) => void): void;
}

/**
 * Answers one question at a time. Where a file is gone because the site was published anew, the
 * index is opened once more and the question answered from its beginning: the page gets a second
 * summary then.
 *
 * @param open reads the index from its manifest on
 */
export function answerer(open: () => FetchedReader): Answerer {
  let reader = open();
  let warmed = false;
  let current = new AbortController();

  async function answer(
    question: Question,
    signal: AbortSignal,
    tell: (reply: Reply) => void,
  ): Promise<void> {
    const replies =
      question.type === 'passages'
        ? answerPassages(question, reader, signal)
        : answerConcordance(question, reader, signal);
    for await (const reply of replies) {
      signal.throwIfAborted();
      tell(reply);
    }
  }

  return {
    warm() {
      if (warmed) return;
      warmed = true;
      reader.warm().catch(() => {
        // Whoever asks hears of it.
        warmed = false;
      });
    },
    ask(question, tell) {
      current.abort();
      current = new AbortController();
      const { signal } = current;
      const used = reader;
      void answer(question, signal, tell)
        .catch((error: unknown) => {
          if (signal.aborted || whyOf(error) !== 'gone') throw error;
          if (reader === used) reader = open();
          return answer(question, signal, tell);
        })
        .catch((error: unknown) => {
          if (signal.aborted) return;
          const why = whyOf(error);
          tell({ type: 'failed', why: why === 'gone' ? 'broken' : why });
        });
    },
  };
}

function whyOf(error: unknown): Failure | 'gone' {
  return error instanceof IndexFailure ? error.why : 'broken';
}
