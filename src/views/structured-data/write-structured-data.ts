import type {
  Article,
  CollectionPage,
  Movie,
  MusicGroup,
  Organization,
  Person,
  TVSeries,
  WebSite,
} from 'schema-dts';

/** What a page is about, for machines. */
export type StructuredData = Extract<
  Article | CollectionPage | Movie | MusicGroup | Organization | Person | TVSeries | WebSite,
  object
>;

/**
 * Writes JSON-LD that may stand in a `<script>`: no word in it can end the script, open a comment, or
 * break a line where old JavaScript sees one. JSON reads the escapes as the characters they stand for.
 *
 * `</script>` → `\u003c/script\u003e`
 */
export function writeStructuredData(data: StructuredData): string {
  const whole = { '@context': 'https://schema.org', ...data };
  return JSON.stringify(whole).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
