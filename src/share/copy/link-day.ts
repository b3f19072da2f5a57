/*
 * The day a link was made, as short as a link wants it: days since 2020 in base 36. Three characters
 * last until 2147.
 */

const first = Date.UTC(2020, 0, 1);
const dayLength = 86_400_000;

/**
 * `2026-11-22` → `1xx`.
 *
 * @throws RangeError for what is no ISO day, or one before 2020
 */
export function writeLinkDay(iso: string): string {
  const days = (Date.parse(`${iso}T00:00:00Z`) - first) / dayLength;
  if (!Number.isInteger(days) || days < 0) throw new RangeError(`No day of a link: ${iso}`);
  return days.toString(36);
}

/** `1xx` → `2026-11-22`; null for anything else. Anybody can write one. */
export function readLinkDay(code: string | null): string | null {
  if (code === null || !/^[0-9a-z]{1,4}$/.test(code)) return null;
  return new Date(first + parseInt(code, 36) * dayLength).toISOString().slice(0, 10);
}
