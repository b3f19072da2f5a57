import type { Interview } from '../../interview/index.ts';
import { addresses, publicationOf } from '../../library/index.ts';
import { openingLines } from '../opening-lines.ts';
import { recordingOf } from '../recording.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Speakers } from './speakers.ts';
import { element, escapeXml, wordsIn } from './xml.ts';
import { xmlId } from './xml-id.ts';

/** The `teiHeader`: what the text is, who speaks, where it is from, what was done to it. */
export function writeHeader(
  interview: Interview,
  speakers: Speakers,
  surroundings: Surroundings,
): string {
  return lines('teiHeader', [
    lines('fileDesc', [
      titles(interview),
      element('extent', {}, words(interview)),
      publication(interview, surroundings),
      origin(interview, surroundings),
    ]),
    treatment(interview),
    lines('profileDesc', [
      element('langUsage', {}, element('language', { ident: interview.language })),
      speakers.write(surroundings),
      topics(interview),
    ]),
    revisions(interview),
  ]);
}

function titles({ title, dek, subjects, interviewers }: Interview): string {
  const name = (resp: string) => (speaker: { readonly name: string }) =>
    element('respStmt', {}, wordsIn('resp', resp) + wordsIn('name', speaker.name));
  return lines('titleStmt', [
    wordsIn('title', title, { type: 'main' }),
    dek === null ? '' : wordsIn('title', dek, { type: 'sub' }),
    ...subjects.map(name('interviewee')),
    ...interviewers.map(name('interviewer')),
  ]);
}

function words({ words: count }: Interview): string {
  return element('measure', { unit: 'words', quantity: count });
}

function publication(interview: Interview, { site, wholeAddress }: Surroundings): string {
  const { published } = publicationOf(interview);
  const { licence } = site;
  // A digest is this site's own text; of all others the rights are those of the source.
  const terms =
    interview.edition === 'digest'
      ? wordsIn('licence', licence.name, licence.url === '' ? {} : { target: licence.url })
      : wordsIn('p', interview.source.rights);
  return lines('publicationStmt', [
    wordsIn('publisher', site.name),
    element('availability', {}, terms),
    element('date', { when: published }),
    wordsIn('idno', wholeAddress(addresses.interview(interview.slug)), { type: 'URI' }),
  ]);
}

function origin(interview: Interview, surroundings: Surroundings): string {
  const { source, date } = interview;
  const recording = recordingOf(interview, surroundings);
  const article =
    source.title === null
      ? ''
      : element('analytic', {}, wordsIn('title', source.title, { level: 'a' }));
  return lines('sourceDesc', [
    lines('biblStruct', [
      article,
      element(
        'monogr',
        {},
        wordsIn('title', source.publication, { level: 'j' }) +
          element('imprint', {}, element('date', { when: date })),
      ),
      wordsIn('note', source.rights, { type: 'rights' }),
      source.url === null ? '' : element('ptr', { target: source.url }),
    ]),
    recording === null
      ? ''
      : element(
          'recordingStmt',
          {},
          element(
            'recording',
            { type: 'audio' },
            element('p', {}, element('ptr', { target: recording })),
          ),
        ),
  ]);
}

/** How the text relates to its source, what was done to it, and the credits. */
function treatment(interview: Interview): string {
  const paragraphs = openingLines(interview).statements.map((line) => wordsIn('p', line));
  const { edition } = interview;
  return lines('encodingDesc', [
    lines('editorialDecl', [element('p', { n: 'edition' }, edition), ...paragraphs]),
  ]);
}

function topics({ topics: all }: Interview): string {
  if (all.length === 0) return '';
  const terms = all.map(({ name }) => wordsIn('term', name)).join('');
  return element('textClass', {}, element('keywords', {}, terms));
}

function revisions({ corrections }: Interview): string {
  if (corrections.length === 0) return '';
  return lines(
    'revisionDesc',
    corrections.map(({ date, passage, kind, before, note }) => {
      const target = passage === null ? undefined : `#${xmlId(passage)}`;
      const was = before === null ? [] : [wordsIn('quote', before)];
      const what = note === null ? [] : [escapeXml(note)];
      return element('change', { when: date, type: kind, target }, [...what, ...was].join(' '));
    }),
  );
}

function lines(name: string, parts: readonly string[]): string {
  const written = parts.filter((part) => part !== '');
  return element(name, {}, `\n${written.join('\n')}\n`);
}
