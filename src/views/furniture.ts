import { words } from '../words/index.ts';

/** Attributes of what stands around a text: it is in the language of the site, and written its way. */
export const furniture = { lang: words.tag, dir: words.direction } as const;

/** The direction of a page, where it is not the one that pages have by themselves. */
export const pageDirection = words.direction === 'ltr' ? undefined : words.direction;
