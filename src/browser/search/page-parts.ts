/** What the page has for the search to work with. */
export interface Parts {
  readonly form: HTMLFormElement;
  readonly field: HTMLInputElement;
  readonly results: HTMLElement;
  readonly chips: HTMLElement;
  readonly panel: HTMLDetailsElement;
  readonly panelInto: HTMLElement;
  readonly before: HTMLElement;
  readonly recent: HTMLElement;
}

/** Finds them; nothing where one is missing. */
export function findParts(): Parts | null {
  const form = document.querySelector<HTMLFormElement>('form#_search');
  const field = form?.querySelector<HTMLInputElement>('input[name=q]');
  const panel = document.querySelector<HTMLDetailsElement>('details[data-filters]');
  const part = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`);
  const [results, chips, panelInto] = [part('results'), part('chips'), part('counts')];
  const [before, recent] = [part('before'), part('recent')];
  if (!form || !field || !panel || !results || !chips || !panelInto || !before || !recent) {
    return null;
  }
  return { form, field, results, chips, panel, panelInto, before, recent };
}
