/**
 * The day that changes are dated with, in UTC: `2026-11-22`. `SOURCE_DATE_EPOCH` (seconds since 1970)
 * sets it, as reproducible builds have it.
 */
export function today(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  const set = epoch !== undefined && /^\d{1,11}$/.test(epoch);
  const date = set ? new Date(Number(epoch) * 1000) : new Date();
  return date.toISOString().slice(0, 10);
}
