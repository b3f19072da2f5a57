import { statSync } from 'node:fs';
import path from 'node:path';
import { siteConfig } from '../site-config.ts';
import { longest, makeFeed, newest, type Feed, type FeedPicture } from '../exports/feeds/index.ts';
import { fileBeside, flow, getLibrary, type Library } from '../library/index.ts';
import { words } from '../words/index.ts';
import { pictureVersions } from './pictures/picture-versions.ts';
import { planPicture } from './pictures/plan-picture.ts';
import { isPublished } from './published-forms.ts';
import { siteName, wholeAddresses } from './site.ts';

/** The feed of this site. */
export async function feedHere(site: URL | undefined): Promise<Feed> {
  const library = getLibrary();
  const pictures = await picturesIn(library, site);
  return makeFeed(library, {
    site,
    addressOf: wholeAddresses(site),
    words,
    name: siteName,
    description: siteConfig.description,
    licence: siteConfig.licence,
    isPublished,
    pictureOf: (file) => pictures.get(file),
    bytesOf: (file) => statSync(path.join(library.folder, file)).size,
  });
}

/** The pictures of what the feed shows, by their files, in the version that every reader can show. */
async function picturesIn(
  library: Library,
  site: URL | undefined,
): Promise<ReadonlyMap<string, FeedPicture>> {
  const found = new Map<string, FeedPicture>();
  for (const { interview } of newest(library, longest)) {
    for (const { block } of flow(interview)) {
      if (block.kind !== 'figure' || block.src === null) continue;
      const file = fileBeside(interview.file, block.src);
      const picture = file === null ? undefined : library.picture(file);
      if (!picture) continue;
      const plan = planPicture(picture);
      const { src } = await pictureVersions(picture, plan);
      const address = site ? new URL(src, site).href : src;
      found.set(picture.file, { address, width: plan.width, height: plan.height });
    }
  }
  return found;
}
