/** Interviews × films × people: everything joined once, for the views to ask. */
export { buildLibrary, type Built } from './build-library.ts';
export { addresses, embedId, placesId } from './addresses.ts';
export { attribution, attributionOf } from './attribution.ts';
export { correctablePlaces, correctionsByPlace } from './corrections.ts';
export { creditName, creditPerson, creditsOf } from './credits.ts';
export { directionOf } from './direction-of.ts';
export { excerpt } from './excerpt.ts';
export { fileBeside } from './file-beside.ts';
export { flow, passagesOf, type Placed } from './flow.ts';
export { getLibrary } from './current.ts';
export { formerAddresses, idsOf, type FormerAddress } from './former-addresses.ts';
export { locator } from './locator.ts';
export { neighboursOf } from './neighbours.ts';
export { outline, type OutlineEntry } from './outline.ts';
export { publicationOf, type Publication } from './publication.ts';
export { picturePlace } from './picture-place.ts';
export { planPage, type MarginItem, type PagePlan } from './plan-page.ts';
export { recordingFile } from './recording-file.ts';
export { indexLimit } from './index-limit.ts';
export { initialOf, sortName, withoutArticle } from './sorting.ts';
export type {
  About,
  Film,
  Library,
  Person,
  Picture,
  Reference,
  TopicEntry,
  Withdrawn,
} from './types.ts';
