/**
 * The words of the interface, for scripts of pages: import the groups that are needed, by name. The
 * bundler puts the site's language in the place of English (`src/build/words-plugin.ts`), so that
 * readers load one language and of it no more than a script uses.
 */
export * from './en.ts';
