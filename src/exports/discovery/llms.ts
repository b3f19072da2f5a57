import type { Interview } from '../../interview/index.ts';
import { addresses, type Library } from '../../library/index.ts';
import type { FileForm } from '../../site-config.ts';
import type { AddressWriter } from '../../views/site.ts';
import type { Words } from '../../words/index.ts';
import { newest } from '../feeds/index.ts';

/** How many interviews are named: the file is meant to be read whole. */
const longest = 200;

/** What llms.txt is written with. */
export interface Told {
  readonly name: string;
  readonly description: string;
  readonly licence: string;
  readonly words: Words;
  readonly addressOf: AddressWriter;
  /** Whether interviews have a file in this form; without Markdown, their pages are named. */
  readonly isPublished: (form: FileForm) => boolean;
  /** Whether there is a sitemap. */
  readonly whole: boolean;
}

/**
 * `llms.txt` (llmstxt.org): for programs that read texts, what is here, under which rights, and where to
 * have it without taking pages apart.
 */
export function writeLlms(library: Library, told: Told): string {
  const { name, description, licence, words, addressOf, isPublished, whole } = told;
  const { llms } = words.feeds;
  const shown = newest(library, longest).map(({ interview }) => interview);
  const left = library.interviews.length - shown.length;
  const link = (title: string, address: string, about = ''): string =>
    `- [${escape(title)}](${addressOf(address)})${about === '' ? '' : `: ${about}`}`;
  const addressIn = ({ slug }: Interview): string =>
    isPublished('md') ? addresses.form(slug, 'md') : addresses.interview(slug);
  const sections = [
    `# ${oneLine(name)}`,
    `> ${oneLine(description)}`,
    llms.rights(oneLine(licence)),
    library.interviews.some(({ edition }) => edition === 'digest') ? llms.digests : '',
    `## ${words.feeds.interviews}`,
    shown.map((one) => link(one.title, addressIn(one), about(one, words))).join('\n'),
    left > 0 ? llms.more(left) : '',
    `## ${llms.data}`,
    [
      link('passages.ndjson', addresses.passages, llms.passages),
      ...(isPublished('json') ? [link('JSON Schema', addresses.schema(1), llms.schema)] : []),
      link('Atom', addresses.atom, llms.feed),
      ...(whole ? [link('Sitemap', addresses.sitemap, llms.sitemap)] : []),
    ].join('\n'),
    // The one name that has a meaning there: what follows can be skipped.
    '## Optional',
    [
      link(llms.index, addresses.index),
      link(llms.films, addresses.films),
      link(llms.people, addresses.people),
      link(llms.about, addresses.about),
    ].join('\n'),
  ];
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}

function about({ dek, date, edition, language, source }: Interview, { feeds }: Words): string {
  const parts = [
    dek,
    `${date}, ${edition}, ${language}`,
    `${feeds.llms.rightsOfOne} ${source.rights}`,
  ];
  return parts.flatMap((part) => (part === null ? [] : [oneLine(part)])).join(' · ');
}

function escape(text: string): string {
  return oneLine(text).replace(/[\\[\]]/g, '\\$&');
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
