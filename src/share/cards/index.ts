import { addresses, type Film, type Library, type Person } from '../../library/index.ts';
import type { Interview } from '../../interview/index.ts';
import type { QuotePage, StandingPage } from '../quote-pages.ts';
import { CardDrawer, textOf } from './card-drawer.ts';
import type { CardFacts } from './card-facts.ts';
import { pruneCards, type CardStore } from './card-store.ts';
import { filmCard, interviewCard, quoteCard, siteCard } from './describe-cards.ts';
import { cardFolder, hasLettersFor, openStore, typeCase } from './print-shop.ts';

/** Pictures of quotes, interviews and films, for previews of links. */
export { cardAlt, cardSize, type CardFacts } from './card-facts.ts';

/** A card and where it is. */
export interface ShownCard {
  readonly address: string;
  readonly facts: CardFacts;
}

/** The card of a quote page. What is gone is not drawn: the interview’s card stands in its place. */
export async function cardOfQuote(
  library: Library,
  interview: Interview,
  page: QuotePage,
): Promise<ShownCard> {
  const own = page.kind === 'standing' ? await legible(ownCard(library, interview, page)) : null;
  return own ?? cardOfInterview(library, interview);
}

export async function cardOfInterview(library: Library, interview: Interview): Promise<ShownCard> {
  const address = addresses.card.interview(interview.slug);
  return (await legible({ address, facts: interviewCard(library, interview) })) ?? cardOfSite();
}

export async function cardOfFilm(library: Library, film: Film): Promise<ShownCard> {
  const address = addresses.card.film(film.slug);
  return (await legible({ address, facts: filmCard(library, film) })) ?? cardOfSite();
}

/** A name alone says no more than the title beside it does: that of the first interview with the person. */
export async function cardOfPerson(library: Library, person: Person): Promise<ShownCard> {
  const [first] = library.interviewsWith(person.slug);
  return first ? cardOfInterview(library, first) : cardOfSite();
}

export function cardOfSite(): ShownCard {
  return { address: addresses.card.site, facts: siteCard() };
}

/** A card’s picture, a PNG; drawn only where it is not kept. */
export async function drawCard(facts: CardFacts): Promise<Uint8Array<ArrayBuffer>> {
  store ??= openCards();
  return (await store).get(facts);
}

/** Forgets cards that are long out of use. */
export async function tidyCards(root: string): Promise<void> {
  await pruneCards(cardFolder(root));
}

let store: Promise<CardStore> | undefined;

async function openCards(): Promise<CardStore> {
  const drawer = new CardDrawer(typeCase);
  return openStore([], (facts) => drawer.draw(facts));
}

function ownCard(library: Library, interview: Interview, page: StandingPage): ShownCard {
  const { placed, quote } = page;
  const address = addresses.card.passage(interview.slug, placed.block.id);
  return { address, facts: quoteCard(library, interview, placed, quote) };
}

/** A card without the lines that no face has the letters for; null where these are its words. */
async function legible({ address, facts }: ShownCard): Promise<ShownCard | null> {
  const has = (text: string): Promise<boolean> => hasLettersFor(text, facts.language);
  if (await has(textOf(facts))) return { address, facts };
  if (!(await has(facts.words.text))) return null;
  const { kicker, name, about } = facts;
  return {
    address,
    facts: {
      ...facts,
      kicker: kicker !== null && (await has(kicker)) ? kicker : null,
      name: (await has(name)) ? name : '',
      about: about !== null && (await has(about)) ? about : null,
    },
  };
}
