import { forms } from '../exports/forms.ts';
import { escapeAttribute, type Interview } from '../interview/index.ts';
import { addresses } from '../library/index.ts';
import { words } from '../words/index.ts';
import { href } from './href.ts';
import { isPublished } from './published-forms.ts';

/** An interview in another form, as its page leads to it. */
export interface LinkedForm {
  readonly name: string;
  readonly mediaType: string;
  readonly address: string;
  /** What it is saved as. */
  readonly file: string;
}

/** The other forms that an interview is published in, in the order of the page. */
export function formsOf({ slug }: Interview): LinkedForm[] {
  const published = forms.filter(({ extension }) => isPublished(extension));
  return published.map(({ extension, mediaType }) => ({
    name: words.forms.names[extension],
    // Of text, that it is UTF-8 is the server's to say.
    mediaType: mediaType.replace('; charset=utf-8', ''),
    address: href(addresses.form(slug, extension)),
    file: `${slug}.${extension}`,
  }));
}

/** Writes the same for the head of the page, where programs look. */
export function writeFormLinks(interview: Interview): string {
  const links = formsOf(interview).map(({ name, mediaType, address }) => {
    const attributes = {
      type: mediaType,
      href: address,
      hreflang: interview.language,
      title: name,
    };
    const written = Object.entries(attributes).map(
      ([attribute, value]) => ` ${attribute}="${escapeAttribute(value)}"`,
    );
    return `<link rel="alternate"${written.join('')}>`;
  });
  return links.join('');
}
