import { escapeAttribute } from '../interview/index.ts';
import { addresses } from '../library/index.ts';
import {
  citationFormats,
  invertedName,
  whatItIs,
  workTitle,
  type Citable,
  type CitedName,
} from '../share/citations/index.ts';
import { href } from './href.ts';
import { isPublished } from './published-forms.ts';

/**
 * Writes what Zotero and its like read from an interview’s page: its citations as files, and metadata.
 *
 * Zotero’s “Embedded Metadata” makes an item of `z:itemType` and takes its creators from `z:` and their
 * kind, the rest from Dublin Core; `DC.description` becomes “Extra”, which keeps what an interview has
 * no field for. Highwire’s `citation_author` would make one author of everybody and is left out.
 *
 * A digest is a web page of this site: an interview with an author who said none of it would be a lie.
 */
export function writeCitationHead(citable: Citable): string {
  const { slug, edition, interviewees, interviewers, source, site, published } = citable;
  const own = edition === 'digest';
  const metas: (readonly [string, string | null])[] = [
    ['z:itemType', own ? 'webpage' : 'interview'],
    ['DC.title', workTitle(citable)],
    ...(own
      ? [['DC.creator', site] as const, ['DC.type', 'Digest of an interview'] as const]
      : [
          ...interviewees.map((name) => ['z:interviewees', creator(name)] as const),
          ...interviewers.map((name) => ['z:interviewers', creator(name)] as const),
          ['DC.source', source.publication] as const,
          ['DC.rights', source.rights] as const,
          ['DCTERMS.medium', edition] as const,
        ]),
    ['DC.date', own ? published : source.date],
    ['DC.language', citable.language],
    ['DC.description', whatItIs(citable)],
  ];
  const shown = citationFormats.filter(({ extension }) => isPublished(extension));
  const links = shown.map(({ name, extension, mediaType }) => {
    const address = escapeAttribute(href(addresses.form(slug, extension)));
    return `<link rel="alternate" type="${mediaType}" href="${address}" title="${name}">`;
  });
  const written = metas.map(([name, content]) =>
    content === null ? '' : `<meta name="${name}" content="${escapeAttribute(content)}">`,
  );
  return [...links, ...written].join('');
}

/** Zotero divides a name at its comma, or else at its last space, unless the comma ends it. */
function creator(name: CitedName): string {
  return 'literal' in name ? `${name.literal},` : invertedName(name);
}
