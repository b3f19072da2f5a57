/** Where somebody stopped reading an interview. */
export interface PlaceRead {
  /** Path of the interview's page. */
  readonly path: string;
  /** Id of the passage. */
  readonly passage: string;
  /** How much stands before it, by words, from 0 to 1. */
  readonly share: number;
  /** ISO date. */
  readonly date: string;
}

/** How many interviews are remembered; the ones not read for longest are forgotten. */
export const mostPlaces = 50;

/**
 * Reads what was remembered. Anybody may have written it, so what is no place is passed over, and
 * what cannot be read at all holds none.
 */
export function readPlaces(remembered: string | null): PlaceRead[] {
  try {
    const data: unknown = JSON.parse(remembered ?? '[]');
    return Array.isArray(data) ? data.filter(isPlace).slice(0, mostPlaces) : [];
  } catch {
    return [];
  }
}

/** The places with one put first, in the place of what was known of its interview. */
export function keepPlace(places: readonly PlaceRead[], place: PlaceRead): PlaceRead[] {
  return [place, ...forgetPlace(places, place.path)].slice(0, mostPlaces);
}

/** The places without that of one interview. */
export function forgetPlace(places: readonly PlaceRead[], path: string): PlaceRead[] {
  return places.filter((each) => each.path !== path);
}

/** Whether a reader is helped by going back there: not from the very beginning, nor at the end. */
export function isWorthAnOffer({ share }: PlaceRead): boolean {
  return share > 0.03 && share < 0.97;
}

/** The first eight words, or fewer where words are long or not told apart: `It began in …`. */
export function firstWords(text: string): string {
  const words = text.trim().split(/\s+/);
  const letters = Array.from(words.slice(0, 8).join(' '));
  const isWhole = words.length <= 8 && letters.length <= 64;
  return letters.slice(0, 64).join('').trimEnd() + (isWhole ? '' : ' …');
}

function isPlace(data: unknown): data is PlaceRead {
  if (typeof data !== 'object' || data === null) return false;
  const { path, passage, share, date } = data as Partial<Record<keyof PlaceRead, unknown>>;
  return (
    [path, passage, date].every((text) => typeof text === 'string' && text.length <= 1_000) &&
    typeof share === 'number' &&
    share >= 0 &&
    share <= 1
  );
}
