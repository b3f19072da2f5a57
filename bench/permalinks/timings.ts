import { emptyLedger, type CurrentPlace, refresh } from '../../src/permalinks/index.ts';
import type { Random } from '../random.ts';
import { conversation } from './conversation.ts';
import { englishLike } from './english-like.ts';
import { edits } from './revisions.ts';
import { said, type Text } from './text.ts';

const passages = 5_000;

/** What the ledger takes, in CPU seconds, for an interview of 5,000 passages, a line for each kind of edit. */
export function* timings(random: Random): Generator<string> {
  yield `\nCPU seconds for ${passages} passages\n`;
  const language = englishLike(random);
  const manner = { passages, speakers: 3, sections: true, timestamps: false };
  const text = conversation(random, language, manner);
  const kinds = ['nothing', '5 % of the words otherwise', 'transcribed anew', 'the text twice'];
  for (const name of [...kinds, 'the order reversed']) {
    const last = edits[name]?.(text, random) ?? text;
    yield `${name.padEnd(30)} ${seconds(places(text), places(last))}`;
  }
  const same = Array.from({ length: passages }, (): CurrentPlace => place('Yeah.'));
  yield `${'all “Yeah.”, one cut'.padEnd(30)} ${seconds(same, same.slice(1))}`;
}

function seconds(first: readonly CurrentPlace[], last: readonly CurrentPlace[]): string {
  const { ledger } = refresh(emptyLedger, first, '2026-01-01');
  const start = process.cpuUsage();
  refresh(ledger, last, '2026-01-02');
  const { user, system } = process.cpuUsage(start);
  return ((user + system) / 1e6).toFixed(2).padStart(6);
}

function places(text: Text): CurrentPlace[] {
  return said(text).map(({ kind, text: words, speaker }) => ({ ...place(words), kind, speaker }));
}

function place(text: string): CurrentPlace {
  return { kind: 'passage', text, speaker: 'Speaker 1', id: 'section', fixed: false };
}
