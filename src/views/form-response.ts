import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { exporters, forms, type Form, type Surroundings } from '../exports/index.ts';
import { getLibrary } from '../library/index.ts';
import { siteConfig, type FileForm } from '../site-config.ts';
import { isPublished } from './published-forms.ts';
import { siteName, wholeAddresses } from './site.ts';

/** A form that is made here; the e-book is made with its cover, for itself. */
type Extension = Exclude<(typeof forms)[number]['extension'], 'epub'>;

/** An interview in another form as a file of the site. */
export async function formResponse(
  extension: Extension,
  slug: string,
  site: URL | undefined,
): Promise<Response> {
  const interview = getLibrary().interview(slug);
  const form: Form | undefined = forms.find((one) => one.extension === extension);
  if (!interview || !form) return new Response('There is no such file.', { status: 404 });
  const bytes =
    extension === 'md'
      ? await readFile(path.join(getLibrary().folder, interview.file))
      : exporters[extension](interview, surroundingsHere(site)).bytes;
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': form.mediaType } });
}

/** A file for each interview, where the form is published. */
export function formPaths(extension: FileForm): { params: { slug: string } }[] {
  if (!isPublished(extension)) return [];
  return getLibrary().interviews.map(({ slug }) => ({ params: { slug } }));
}

/** What the forms of interviews have to know of this site. */
function surroundingsHere(site: URL | undefined): Surroundings {
  return {
    library: getLibrary(),
    site: { name: siteName, licence: siteConfig.licence },
    wholeAddress: wholeAddresses(site),
  };
}
