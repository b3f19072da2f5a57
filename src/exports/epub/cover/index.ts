import { hasLettersFor, openStore, typeCase } from '../../../share/cards/print-shop.ts';
import type { CardStore } from '../../../share/cards/card-store.ts';
import { CoverDrawer } from './cover-drawer.ts';
import type { CoverFacts } from './cover-facts.ts';

export type { CoverFacts } from './cover-facts.ts';

/**
 * The cover of a book, a PNG of 1600 × 2560; drawn only where it is not kept, among the cards. Lines
 * that no face has the letters for are left out: the book says them in its own words.
 */
export async function coverOf(facts: CoverFacts): Promise<Uint8Array<ArrayBuffer>> {
  store ??= openCovers();
  return (await store).get(await legible(facts));
}

let store: Promise<CardStore<CoverFacts>> | undefined;

async function openCovers(): Promise<CardStore<CoverFacts>> {
  const drawer = new CoverDrawer(typeCase);
  return openStore(['src/exports/epub/cover'], (facts) => drawer.draw(facts));
}

async function legible(facts: CoverFacts): Promise<CoverFacts> {
  const kept = async (text: string): Promise<string> =>
    (await hasLettersFor(text, facts.language)) ? text : '';
  const { kicker, title, name, about, site } = facts;
  return {
    ...facts,
    kicker: kicker === null ? null : await kept(kicker),
    title: await kept(title),
    name: await kept(name),
    about: await kept(about),
    site: await kept(site),
  };
}
