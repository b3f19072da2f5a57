import {
  filmStarter,
  interviewStarter,
  magazineStarter,
  named,
  NoStarter,
  personStarter,
  slugFor,
  type Starter,
} from '../../starters/index.ts';
import { siteLanguageSetting } from '../../site-config.ts';
import type { Kind, Values } from './arguments.ts';

export interface Made {
  /** What was asked for; none of it may be there already. */
  readonly asked: readonly Starter[];
  /** Records it names, for those that are missing. */
  readonly named: readonly Starter[];
}

/**
 * The files for what was asked for.
 *
 * @throws NoStarter where a value cannot be
 */
export function makeStarters(kind: Kind, name: string, values: Values): Made {
  const title = name.replace(/\s+/gu, ' ').trim();
  if (title === '') throw new NoStarter('Some words are needed for a title or name.');
  // Left out it would be English, whatever the site is.
  const language = values.language ?? siteLanguageSetting();
  const slug = (): string => slugFor(title, language, values.slug);
  switch (kind) {
    case 'magazine':
      return { asked: magazineStarter(), named: [] };
    case 'person':
      return { asked: [personStarter(slug(), { name: title })], named: [] };
    case 'film': {
      const { year, director: directors } = values;
      // What is no number is refused in the words of its field.
      const inFigures = year !== undefined && /^\d+$/u.test(year) ? Number(year) : year;
      const given = { title, year: inFigures, directors };
      return { asked: [filmStarter(slug(), given)], named: [] };
    }
    case 'interview':
      return makeInterview(slug(), title, language, values);
  }
}

function makeInterview(slug: string, title: string, language: string, values: Values): Made {
  const { date, edition, interviewer, publication, rights } = values;
  const subjects = values.subject?.map((given) => named(given, language));
  const films = values.film?.map((given) => named(given, language));
  const given = {
    title,
    subjects: subjects?.map(({ slug }) => slug),
    interviewer,
    films: films?.map(({ slug }) => slug),
    date,
    edition,
    source: { publication, rights },
    language: language === 'en' ? undefined : language,
  };
  return {
    asked: [interviewStarter(slug, given)],
    named: [
      ...(subjects ?? []).map(({ slug, name }) => personStarter(slug, { name })),
      ...(films ?? []).map(({ slug, name }) => filmStarter(slug, { title: name })),
    ],
  };
}
