import { getImage } from 'astro:assets';
import { href } from '../href.ts';
import { addresses, type Picture } from '../../library/index.ts';
import type { PicturePlan } from './plan-picture.ts';

/** The addresses of the versions of a picture. */
export interface PictureVersions {
  readonly sources: readonly { readonly type: string; readonly srcset: string }[];
  /** For browsers that know none of the sources. */
  readonly src: string;
}

/**
 * Has Astro's image service make the versions of a picture, and says where they will be.
 *
 * Astro is told of the picture as if it had been imported: content may lie where Vite does not look,
 * so the file stands for it that `src/pages/pictures/` puts into the site (while developing, serves).
 * Astro keeps what it made under a name that holds the address; with the fingerprint in the address
 * another picture of the same name is made anew. An import would also have a path on the disk, by
 * which Astro deletes originals that no page shows. Without it the original stays, to be enlarged.
 */
export async function pictureVersions(
  picture: Picture,
  plan: PicturePlan,
): Promise<PictureVersions> {
  const original = href(addresses.picture(picture.file));
  const { width, height, format, version } = picture;
  const src = { src: `${original}?v=${version}`, width, height, format };
  const sources = plan.formats.map(async (format) => {
    const { srcSet } = await getImage({ src, format, widths: [...plan.widths] });
    return { type: `image/${format}`, srcset: srcSet.attribute };
  });
  const fallback =
    plan.fallback === null ? null : await getImage({ src, format, width: plan.fallback });
  return { sources: await Promise.all(sources), src: fallback?.src ?? original };
}
