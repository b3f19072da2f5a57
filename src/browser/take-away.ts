import { takeAway as said } from '../words/in-browser.ts';
import { copy } from './clipboard.ts';
import { copyByHand } from './copy-by-hand.ts';
import { Statement } from './say.ts';
import { interviewTitle, TakenWords } from './taken-words.ts';

const statement = new Statement();

/** What can be taken from an interview, and how. */
export const ways = {
  'copy-link': copyLink,
  'copy-quote': copyQuote,
  cite,
  share,
} as const;

export type Way = keyof typeof ways;

/** What is taken, and how. */
export interface Taking {
  readonly article: HTMLElement;
  /** What is selected, in order, or a whole passage. */
  readonly ranges: readonly Range[];
  /** Where in the window it is to be said that it was done. */
  readonly where: DOMRect;
  /** What has the focus back from a dialog. */
  readonly returnTo: HTMLElement | null;
}

/** Takes words away in one of the ways; nothing happens where they are of no passage. */
export async function takeAway(way: Way, taking: Taking): Promise<void> {
  const words = new TakenWords(taking.article, taking.ranges);
  if (words.passage !== null) await ways[way](words, taking);
}

/** Says that what is selected is of no passage. */
export function nothingTaken(where: DOMRect): void {
  statement.say(said.none, where);
}

async function copyLink(words: TakenWords, { where }: Taking): Promise<void> {
  const directive = words.directive();
  const link = words.link(directive);
  if (!(await copy({ plain: link }))) copyByHand(link);
  else statement.say(directive === null ? said.passageLinked : said.wordsLinked, where);
}

async function copyQuote(words: TakenWords, { where }: Taking): Promise<void> {
  const quote = words.quote(new Date().toISOString().slice(0, 10));
  if (await copy(quote)) statement.say(said.quoted, where);
  else copyByHand(quote.plain);
}

async function cite(words: TakenWords, { returnTo }: Taking): Promise<void> {
  const { openCitation } = await import('./cite-dialog.ts');
  openCitation(words.passage, returnTo);
}

async function share(words: TakenWords, { article }: Taking): Promise<void> {
  try {
    await navigator.share({ title: interviewTitle(article), url: words.sharedLink() });
  } catch {
    // Whoever thinks better of it has not done anything wrong.
  }
}
