import type { Article, ImageObject, Quotation } from 'schema-dts';
import {
  firstPassageOf,
  pullQuoteText,
  type Figure,
  type Interview,
  type Speaker,
} from '../../interview/index.ts';
import {
  addresses,
  attribution,
  flow,
  passagesOf,
  fileBeside,
  type Library,
  type Placed,
} from '../../library/index.ts';
import { siteLicence, type AddressWriter } from '../site.ts';
import { changesOf } from './changes-data.ts';
import { filmInBrief } from './film-data.ts';
import { partyOf, type Party } from './person-data.ts';
import { publisher, siteInBrief } from './site-data.ts';
import { someOf } from './some-of.ts';

/**
 * A reading page: an article that is based on another, the one that was published first.
 *
 * Of a transcript both are by those who talked. A digest is by nobody but this site, has no date of
 * publication that a file could know, and its pull-quotes are words of its own: it must never look as
 * if the speakers had said them so.
 */
export function interviewData(
  interview: Interview,
  description: string,
  library: Library,
  urlOf: AddressWriter,
): Article {
  const { title, language, words, films, date, source, topics, edition } = interview;
  const url = urlOf(addresses.interview(interview.slug));
  const conversation = talk(interview, library, urlOf);
  const site = publisher(urlOf);
  const parts = partsOf(interview, library, urlOf);
  return {
    '@type': 'Article',
    '@id': url,
    url,
    headline: title,
    description,
    genre: 'Interview',
    inLanguage: language,
    wordCount: words,
    isPartOf: siteInBrief(urlOf),
    publisher: site,
    ...(edition === 'digest'
      ? { author: site, license: siteLicence.url || siteLicence.name }
      : { ...conversation, datePublished: date }),
    about: [
      ...films.flatMap((slug) => {
        const film = library.film(slug);
        return film ? [filmInBrief(film, library, urlOf)] : [];
      }),
      ...interview.subjects.map((speaker) => partyFor(speaker, interview, library, urlOf)),
    ],
    ...changesOf(interview, urlOf),
    keywords: someOf(topics.map(({ name }) => name)),
    isBasedOn: {
      '@type': 'Article',
      ...conversation,
      headline: source.title ?? undefined,
      url: source.url ?? undefined,
      datePublished: date,
      publisher: organization(source.publication),
      copyrightNotice: source.rights,
    },
    ...parts,
  };
}

/** Whose conversation it is. */
function talk(
  interview: Interview,
  library: Library,
  urlOf: AddressWriter,
): Pick<
  Extract<Article, { '@type': 'Article' }>,
  'author' | 'contributor' | 'copyrightNotice' | 'sourceOrganization'
> {
  const { subjects, interviewers, source } = interview;
  const party = (speaker: Speaker): Party => partyFor(speaker, interview, library, urlOf);
  return {
    author: interviewers.map(party),
    contributor: subjects.map((subject) => ({
      '@type': 'Role',
      roleName: 'interviewee',
      contributor: party(subject),
    })),
    sourceOrganization: organization(source.publication),
    copyrightNotice: source.rights,
  };
}

function partsOf(
  interview: Interview,
  library: Library,
  urlOf: AddressWriter,
): { hasPart?: readonly Quotation[] | undefined; image?: readonly ImageObject[] | undefined } {
  const blocks = Array.from(flow(interview));
  const quotes = blocks.filter((placed) => placed.block.kind === 'pull-quote');
  const figures = blocks.flatMap(({ block }) => (block.kind === 'figure' ? [block] : []));
  return {
    hasPart: someOf(quotes.length > 0 ? quotations(quotes, interview, library, urlOf) : []),
    image: someOf(figures.flatMap((figure) => pictureOf(figure, interview, library, urlOf))),
  };
}

function quotations(
  quotes: readonly Placed[],
  interview: Interview,
  library: Library,
  urlOf: AddressWriter,
): Quotation[] {
  const passages = new Map(
    Array.from(passagesOf(interview), (placed) => [placed.block.id, placed] as const),
  );
  return quotes.flatMap(({ block }): Quotation[] => {
    if (block.kind !== 'pull-quote') return [];
    const first = passages.get(firstPassageOf(block) ?? '');
    if (!first) return [];
    // Of the passage the words are from, whoever's turn the quote stands in.
    const speaker = first.turn?.speaker ?? null;
    return [
      {
        '@type': 'Quotation',
        text: pullQuoteText(block, (id) => passages.get(id)?.block).text,
        creditText: attribution(interview, speaker),
        url: urlOf(addresses.place(interview, first.block)),
        ...quotedFrom(speaker, interview, library, urlOf),
      },
    ];
  });
}

/** Who said it, where anybody did. */
function quotedFrom(
  speaker: Speaker | null,
  interview: Interview,
  library: Library,
  urlOf: AddressWriter,
): Pick<Extract<Quotation, { '@type': 'Quotation' }>, 'creator' | 'spokenByCharacter'> {
  if (interview.edition === 'digest') return { creator: { '@id': publisher(urlOf)['@id'] ?? '' } };
  if (!speaker) return {};
  const party = partyFor(speaker, interview, library, urlOf);
  return { creator: party, spokenByCharacter: party };
}

function pictureOf(
  { src, caption, credit }: Figure,
  { file }: Interview,
  library: Library,
  urlOf: AddressWriter,
): ImageObject[] {
  const name = src === null ? null : fileBeside(file, src);
  const picture = name === null ? undefined : library.picture(name);
  if (!picture) return [];
  const contentUrl = urlOf(addresses.picture(picture.file));
  return [{ '@type': 'ImageObject', contentUrl, caption, creditText: credit ?? undefined }];
}

/** An interviewer may go by the name of the publication. */
function partyFor(
  { name, person }: Speaker,
  { source }: Interview,
  library: Library,
  urlOf: AddressWriter,
): Party {
  const record = person === null ? undefined : library.person(person);
  if (record) return partyOf(record, urlOf);
  return name === source.publication ? organization(name) : { '@type': 'Person', name };
}

function organization(name: string): { readonly '@type': 'Organization'; readonly name: string } {
  return { '@type': 'Organization', name };
}
