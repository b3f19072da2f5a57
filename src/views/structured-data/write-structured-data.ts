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
import { embedJson } from '../embed-json.ts';

/** What a page is about, for machines. */
export type StructuredData = Extract<
  Article | CollectionPage | Movie | MusicGroup | Organization | Person | TVSeries | WebSite,
  object
>;

/** Writes JSON-LD that may stand in a `<script>`. */
export function writeStructuredData(data: StructuredData): string {
  return embedJson({ '@context': 'https://schema.org', ...data });
}
