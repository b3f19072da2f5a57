import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '../../library/index.ts';
import { drawCard, type CardFacts } from '../../share/cards/index.ts';
import { allCards } from '../../share/cards/all-cards.ts';
import { quotePageSetting } from '../../site-config.ts';

/** Every card of the site, each at its own address. */
export const getStaticPaths = (async () => {
  const cards = await allCards(getLibrary(), quotePageSetting());
  return cards.map(({ address, facts }) => ({
    params: { file: decodeURIComponent(address.replace('/cards/', '')) },
    props: { facts },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ facts: CardFacts }> = async ({ props: { facts } }) =>
  new Response(await drawCard(facts), { headers: { 'Content-Type': 'image/png' } });
