import { words } from './index.ts';

/**
 * The words of the interface, for scripts of pages and for what both they and builds use: import the
 * groups that are needed, by name. For browsers the bundler puts the groups themselves in the place of
 * all this (`src/build/words-plugin.ts`), in the site's language, so that readers load one language and
 * of it no more than a script uses.
 */
export const {
  tag,
  direction,
  forms,
  corrections,
  offline,
  keptSearch,
  feeds,
  row,
  keys,
  attributions,
  citing,
  asking,
  search,
  filters,
  lines,
  reading,
  arrival,
  takeAway,
  quote,
  dates,
} = words;
