/** The day at the beginning of a date: `2031-04-02T08:00:00Z` → `2031-04-02`; null: it is none. */
export function dayIn(text: string | null): string | null {
  const day = /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/u.exec(text ?? '')?.[1];
  const time = day === undefined ? Number.NaN : Date.parse(`${day}T00:00:00Z`);
  if (day === undefined || Number.isNaN(time)) return null;
  // The thirtieth of February is a date to Date.
  return new Date(time).toISOString().startsWith(day) ? day : null;
}

/** A language tag in its proper spelling: `en_gb` → `en-GB`; null: it is none. */
export function languageIn(text: string | null): string | null {
  try {
    return text === null
      ? null
      : (Intl.getCanonicalLocales(text.trim().replace('_', '-'))[0] ?? null);
  } catch {
    return null;
  }
}
