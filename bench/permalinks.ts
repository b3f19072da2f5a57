import { printTable } from './permalinks/print.ts';
import { corpus } from './permalinks/corpus.ts';
import { edits, type Edit, history, revision } from './permalinks/revisions.ts';
import { contentHash } from './permalinks/schemes/content-hash.ts';
import { emphasis } from './permalinks/schemes/emphasis.ts';
import { fuzzyQuote } from './permalinks/schemes/fuzzy-quote.ts';
import { ledger } from './permalinks/schemes/ledger.ts';
import { position } from './permalinks/schemes/position.ts';
import type { Scheme } from './permalinks/schemes/scheme.ts';
import { textFragment } from './permalinks/schemes/text-fragment.ts';
import { count, nothingCounted, outcomes, type Tally } from './permalinks/tally.ts';
import type { Text } from './permalinks/text.ts';
import { timings } from './permalinks/timings.ts';
import { between, generator, type Random } from './random.ts';

/*
 * npm run bench:permalinks -- [SEED]
 *
 * Follows links to every passage of invented conversations through invented edits whose outcome is
 * known, and prints how many lead to the right words, how many to others and how many nowhere: for
 * our ledger and for the other ways there are to address a passage. The same seed gives the same
 * numbers.
 */

const seed = Number(process.argv[2] ?? 1);
const schemes: readonly Scheme[] = [
  position,
  contentHash,
  emphasis,
  textFragment,
  fuzzyQuote,
  ledger,
];

const texts = corpus(24, seed);
printTable(
  'A realistic revision',
  schemes.map((scheme) => [scheme.name, follow(scheme, texts, once(revision))]),
);
printTable('Five to ten realistic revisions', [
  [
    ledger.name,
    follow(ledger, corpus(12, seed + 1), (text, random) =>
      history(text, random, between(random, 5, 10)),
    ),
  ],
]);
const some = corpus(12, seed + 2);
printTable(
  'The ledger, one kind of edit throughout',
  Object.entries(edits).map(([name, edit]) => [name, follow(ledger, some, once(edit))]),
);
for (const line of timings(generator(seed))) console.log(line);

/** Each text with its own random numbers, the same ones for all schemes. */
function follow(
  scheme: Scheme,
  through: readonly Text[],
  revise: (text: Text, random: Random) => Text[],
): Tally {
  return through
    .flatMap((text, index) => outcomes(scheme, revise(text, generator(seed * 7_919 + index))))
    .reduce(count, nothingCounted);
}

function once(edit: Edit): (text: Text, random: Random) => Text[] {
  return (text, random) => [text, edit(text, random)];
}
