import { type Prepared, prepareImport, type Question } from '../prepare-import.ts';
import { Refusal } from '../refusal.ts';

export type Reply =
  | { readonly prepared: Prepared }
  | { readonly refused: string }
  /** A fault of the program. */
  | { readonly failed: string };

/** A process of an import: takes one source after another, and answers with what is to be written. */
process.on('message', (question: Question) => {
  void prepareImport(question).then(
    (prepared) => answer({ prepared }),
    (error: unknown) =>
      answer(error instanceof Refusal ? { refused: error.message } : { failed: String(error) }),
  );
});
process.send?.('ready');

function answer(reply: Reply): void {
  process.send?.(reply);
}
