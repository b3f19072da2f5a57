/** How long after the first answer, in milliseconds: what is shown comes first. */
const rest = 2_000;
let isKept = false;

/** Lets the page open offline from now on, with all its views. To be called when it was searched. */
export function keepPage(): void {
  if (isKept) return;
  isKept = true;
  setTimeout(() => {
    // What a view takes is kept only if it is here.
    import('./concordance.ts')
      .then(() => import('../../search/keep/keep-search-page.ts'))
      .then(({ keepSearchPage }) => keepSearchPage())
      // Private windows have no service workers. The search goes on without.
      .catch(() => undefined);
  }, rest);
}
