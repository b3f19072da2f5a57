import type { Interview } from '../../interview/index.ts';
import type { Library } from '../../library/index.ts';
import { accentOf } from '../../theme/accent.ts';
import { siteAccent } from '../../theme/site-accent.ts';
import { readDate } from '../../views/read-date.ts';
import { siteName } from '../../views/site.ts';
import { textDirection } from '../../views/text-direction.ts';
import type { CoverFacts } from './cover/index.ts';
import { byline } from './names.ts';

/** What stands on the cover of an interview: its lead film, its title, who talks, and from where. */
export function interviewCover(interview: Interview, library: Library): CoverFacts {
  const { title, date, source, language, direction } = interview;
  const film = library.film(interview.films[0] ?? '');
  const year = film?.year === undefined ? '' : ` ${film.year}`;
  return {
    kicker: film ? `${film.title}${year}` : null,
    title,
    name: byline(interview),
    about: `${source.publication}, ${readDate(date)}`,
    site: siteName,
    accent: coverAccent(interview.accent),
    palette: film?.palette ?? [],
    language,
    direction: textDirection(title, direction),
  };
}

/** With the contrast of a mark on light paper. */
export function coverAccent(colour: string | null): string {
  const own = colour === null ? null : accentOf(colour);
  return (own ?? siteAccent).light.mark;
}
