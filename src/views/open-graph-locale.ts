/**
 * A language as Open Graph wants it, with a territory: where the tag names none, the one where most of
 * its speakers live. `pt-BR` → `pt_BR`, `en` → `en_US`; null where there is no telling.
 */
export function openGraphLocale(language: string): string | null {
  const { language: spoken, region } = new Intl.Locale(language).maximize();
  return region === undefined ? null : `${spoken}_${region}`;
}
