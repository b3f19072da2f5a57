import type { Library } from '../../library/index.ts';
import type { QuotePages } from '../../permalinks/types.ts';
import { quotePagesOf } from '../quote-pages.ts';
import { cardOfFilm, cardOfInterview, cardOfQuote, cardOfSite, type ShownCard } from './index.ts';

/** Every card that some page shows, once. */
export async function allCards(library: Library, setting: QuotePages): Promise<ShownCard[]> {
  const { interviews, films } = library;
  const cards = new Map<string, ShownCard>();
  const add = (card: ShownCard): void => void cards.set(card.address, card);
  add(cardOfSite());
  for (const interview of interviews) {
    add(await cardOfInterview(library, interview));
    for (const page of quotePagesOf(interview, setting)) {
      add(await cardOfQuote(library, interview, page));
    }
  }
  for (const film of films) add(await cardOfFilm(library, film));
  return Array.from(cards.values());
}
