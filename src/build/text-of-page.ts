/** The words of a page as they stand between its tags; marks of notes are none. */
export function textOfPage(html: string): string {
  return unescape(html.replace(/<(sup|script)\b[^>]*>.*?<\/\1>|<[^>]*>/gs, ''));
}

/** Characters for the references that our writers and Astro's make of them. */
export function unescape(text: string): string {
  return text.replace(/&(lt|gt|quot|amp|#3[489]);/g, (all, name: string) => entities[name] ?? all);
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  amp: '&',
  '#39': "'",
  '#38': '&',
  '#34': '"',
};
