import { xmlDeclaration, xmlElement, xmlText } from '../write-xml.ts';
import type { Category, Entry, Feed, Party, WithdrawnEntry } from './types.ts';
import { withinBytes } from './within-bytes.ts';

/**
 * A feed as Atom 1.0 (RFC 4287), with a mark for each interview that was withdrawn (RFC 6721). Entries
 * that would make it too large are left out, the oldest first; none is cut.
 *
 * Without a site’s address there is no link to itself, and other links are paths: they are read
 * against the address the feed was fetched from.
 *
 * @param most bytes of its entries
 */
export function writeAtom(feed: Feed, most?: number): string {
  const namespaces = {
    xmlns: 'http://www.w3.org/2005/Atom',
    ...(feed.withdrawn.length === 0
      ? {}
      : { 'xmlns:at': 'http://purl.org/atompub/tombstones/1.0' }),
    'xml:lang': feed.language,
  };
  const self = link({ rel: 'self', type: 'application/atom+xml', href: feed.addresses.atom });
  const content = [
    words('id', feed.id),
    words('title', feed.title),
    words('subtitle', feed.description),
    words('updated', feed.updated),
    person('author', feed.author),
    link({ rel: 'alternate', type: 'text/html', hreflang: feed.language, href: feed.home }),
    ...(feed.whole ? [self] : []),
    words('icon', feed.favicon),
    words('rights', feed.rights),
    ...feed.withdrawn.map((one) => tombstone(one)),
    ...withinBytes(
      feed.entries.map((one) => entry(one)),
      most,
    ),
  ];
  return `${xmlDeclaration}${xmlElement('feed', namespaces, `\n${content.join('\n')}\n`)}\n`;
}

function entry(one: Entry): string {
  const { address, language, recording } = one;
  const content = [
    words('id', one.id),
    words('title', one.title),
    words('published', one.published),
    words('updated', one.updated),
    ...one.authors.map((party) => person('author', party)),
    ...one.contributors.map((party) => person('contributor', party)),
    // First: some readers take the first alternate, whatever its type.
    link({ rel: 'alternate', type: 'text/html', hreflang: language, href: address }),
    ...one.forms.map((form) =>
      link({
        rel: 'alternate',
        type: form.mediaType,
        hreflang: language,
        href: form.address,
        title: form.name,
      }),
    ),
    ...(recording
      ? [
          link({
            rel: 'enclosure',
            type: recording.mediaType,
            length: recording.bytes,
            href: recording.address,
          }),
        ]
      : []),
    ...(one.source === null ? [] : [link({ rel: 'via', href: one.source })]),
    ...(one.licence === null ? [] : [link({ rel: 'license', href: one.licence })]),
    ...one.categories.map((one) => category(one)),
    ...(one.summary === null ? [] : [words('summary', one.summary)]),
    words('rights', one.rights),
    xmlElement('content', { type: 'html' }, xmlText(one.html)),
  ];
  return xmlElement('entry', { 'xml:lang': language }, `\n${content.join('\n')}\n`);
}

/** Few readers heed it; the others leave what they have. */
function tombstone({ id, when }: WithdrawnEntry): string {
  return xmlElement('at:deleted-entry', { ref: id, when });
}

function words(name: string, text: string): string {
  return xmlElement(name, {}, xmlText(text));
}

function person(name: 'author' | 'contributor', party: Party): string {
  const address = party.address === null ? '' : words('uri', party.address);
  return xmlElement(name, {}, words('name', party.name) + address);
}

function link(attributes: Parameters<typeof xmlElement>[1]): string {
  return xmlElement('link', attributes);
}

function category({ term, scheme, label }: Category): string {
  return xmlElement('category', { term, scheme, label });
}
