/** An ISO day as the moment feeds want, RFC 3339: `2026-02-01` → `2026-02-01T00:00:00Z`. */
export function startOfDay(day: string): string {
  return `${day}T00:00:00Z`;
}
