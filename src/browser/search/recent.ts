import { recall, remember } from '../memory.ts';

const name = 'searches';
const most = 8;
const longest = 200;

/** What was searched for in this browser, the last first: only what was submitted, or led somewhere. */
export function recentSearches(): string[] {
  return readRecent(recall(name));
}

/** Remembers a search. */
export function keepSearch(text: string): void {
  const kept = withSearch(recentSearches(), text);
  if (kept.length > 0) remember(name, JSON.stringify(kept));
}

/** Forgets one search, or all. */
export function forgetSearch(text: string | null): void {
  const kept = text === null ? [] : recentSearches().filter((each) => each !== text);
  remember(name, kept.length === 0 ? null : JSON.stringify(kept));
}

/** What was kept, if it is searches: anybody may have written it. */
export function readRecent(kept: string | null): string[] {
  if (kept === null) return [];
  try {
    const list: unknown = JSON.parse(kept);
    if (!Array.isArray(list)) return [];
    const texts = list.filter(
      (each): each is string =>
        typeof each === 'string' && each.trim() !== '' && each.length <= longest,
    );
    return [...new Set(texts)].slice(0, most);
  } catch {
    return [];
  }
}

/** The list with a search in front, once. */
export function withSearch(list: readonly string[], text: string): string[] {
  const shown = text.trim().replace(/\s+/g, ' ');
  if (shown === '' || shown.length > longest) return [...list];
  return [shown, ...list.filter((each) => each.toLowerCase() !== shown.toLowerCase())].slice(
    0,
    most,
  );
}
