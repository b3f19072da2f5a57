import { inFile } from '../../../src/problems/problem.ts';
import { stringify } from 'yaml';
import { readInterviewFile } from '../../../src/content/read-interview-file.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import type { Film, Library, Person } from '../../../src/library/index.ts';
import { people as known } from './invented.ts';

/** A library of invented interviews, given by slug: a body, or a body and more front matter. */
export function libraryOf(
  interviews: Readonly<Record<string, string | ({ body: string } & Record<string, unknown>)>>,
  films: readonly Film[] = [],
  people: readonly Person[] = known,
): Library {
  const entries = Object.entries(interviews).map(([slug, given]) => {
    const { body, ...fields } = typeof given === 'string' ? { body: given } : given;
    const yaml = stringify({ ...usual, title: `On ${slug}`, ...fields });
    return {
      slug,
      file: `interviews/${slug}.md`,
      ...readInterviewFile(`---\n${yaml}---\n${body}`),
    };
  });
  const content = {
    folder: '/nowhere',
    about: null,
    interviews: entries,
    films: films.map(({ slug, ...fields }) => record('films', slug, fields)),
    people: people.map(({ slug, ...fields }) => record('people', slug, fields)),
    ledgers: [],
    pictures: [],
    recordings: [],
    problems: entries.flatMap(({ file, findings }) => findings.map((one) => inFile(file, one))),
  };
  const { library, problems } = buildLibrary(content, '2026-01-01');
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return library;
}

const usual = {
  subjects: ['ana-duarte'],
  interviewer: 'Playlist',
  date: '2013-12-19',
  edition: 'transcript',
  source: { publication: 'The Playlist', rights: '© nobody' },
};

function record<Fields>(folder: string, slug: string, fields: Fields) {
  return { slug, file: `${folder}/${slug}.yaml`, fields, valid: fields, places: {}, findings: [] };
}
