import { citationKey } from './citation-key.ts';
import { remarks } from './remarks.ts';
import type { Citable, CitedName, Occasion } from './types.ts';
import { workTitle } from './work-title.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/**
 * One entry for BibTeX and biblatex, in UTF-8.
 *
 * A transcript or an excerpt is an `@article` of the publication by whom it interviewed; a digest is a
 * `@misc` of this site. BibTeX has no field for interviewers. They stand in `note`, which styles print,
 * and whole in `interviewer`, which styles pass over and reference managers keep. `year` and `month` are
 * for BibTeX, `date` and the `orig…` fields for biblatex. Titles have two pairs of braces, so that no
 * style changes their letters.
 */
export function bibtex(citable: Citable, { accessed }: Occasion = {}): string {
  const { edition, interviewees, interviewers, source, site, published, language, address } =
    citable;
  const own = edition === 'digest';
  const date = own ? published : source.date;
  const fields: (readonly [string, string | null | undefined])[] = [
    ['author', namesOf(own ? [{ literal: site }] : interviewees)],
    ['title', `{{${escape(workTitle(citable))}}}`],
    ['journal', own ? null : braced(source.publication)],
    ['year', date && braced(date.slice(0, 4))],
    ['month', date && months[Number(date.slice(5, 7)) - 1]],
    ['date', date && braced(date)],
    ['interviewee', own ? namesOf(interviewees) : null],
    ['interviewer', namesOf(interviewers)],
    ['origtitle', own && source.title !== null ? `{{${escape(source.title)}}}` : null],
    ['origpublisher', own ? `{{${escape(source.publication)}}}` : null],
    ['origdate', own ? braced(source.date) : null],
    ['note', `{${remarks(citable).map(escape).join('. ')}}`],
    ['language', braced(language)],
    ['url', address && `{${verbatim(address)}}`],
    ['urldate', accessed && braced(accessed)],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value},\n`] : []));
  return `@${own ? 'misc' : 'article'}{${citationKey(citable)},\n${lines.join('')}}\n`;
}

/** Names in a row; one that must not be divided stands in braces of its own. */
function namesOf(names: readonly CitedName[]): string {
  const written = names.map((name) =>
    'literal' in name ? `{${escape(name.literal)}}` : `${part(name.family)}, ${part(name.given)}`,
  );
  return `{${written.join(' and ')}}`;
}

/** A comma or an “and” in a part of a name would divide it. */
function part(name: string): string {
  return /,|\band\b/i.test(name) ? `{${escape(name)}}` : escape(name);
}

function braced(words: string): string {
  return `{${escape(words)}}`;
}

/**
 * What TeX takes for its own becomes a command, and what its fonts draw together is held apart. BibTeX
 * counts braces even behind a backslash, so those of the words become commands, too.
 */
function escape(words: string): string {
  return words
    .replace(/[\\{}#$%&_^~<>|`]/g, (character) => commands[character] ?? `\\${character}`)
    .replace(/(?<=-)-|(?<=')'/g, '{}$&');
}

const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '`': '\\textasciigrave{}',
};

/** Addresses are taken as they stand, but for what would end the field or begin a command. */
function verbatim(address: string): string {
  return address.replace(/[\\{}\s]/g, encodeURIComponent);
}
