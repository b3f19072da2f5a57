/** The newest interviews in full, for feed readers. */
export { writeAtom } from './atom.ts';
export { writeJsonFeed } from './json-feed.ts';
export { longest, makeFeed } from './make-feed.ts';
export { newest } from './newest.ts';
export type { Feed, FeedPicture, Surroundings } from './types.ts';
