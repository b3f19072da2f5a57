import type { Film, Person } from '../../library/index.ts';
import { someOf } from './some-of.ts';

/**
 * Pages elsewhere that are about the same film or person, as far as the record can tell: a source
 * that merely speaks of somebody must not pass for them.
 */
export function sameAsFilm({ title, year, imdb, sources }: Film): readonly string[] | undefined {
  const imdbPage = imdb === undefined ? [] : [`https://www.imdb.com/title/${imdb}/`];
  return someOf([...imdbPage, ...encyclopaedias(sources, [title], year)]);
}

export function sameAsPerson({ name, aliases, sources }: Person): readonly string[] | undefined {
  const imdbPages = sources.filter((source) => source.startsWith('https://www.imdb.com/name/nm'));
  // Of two there is no saying which is theirs.
  const imdbPage = imdbPages.length === 1 ? imdbPages : [];
  return someOf([...imdbPage, ...encyclopaedias(sources, [name, ...aliases])]);
}

/** Articles of Wikipedia whose title is the name, but for what tells it from others of that name. */
function encyclopaedias(
  sources: readonly string[],
  names: readonly string[],
  year?: number,
): string[] {
  return sources.filter((source) => {
    const title = /^https:\/\/[a-z-]+\.wikipedia\.org\/wiki\/([^?#]+)$/.exec(source)?.[1];
    if (title === undefined) return false;
    const [, name = '', which = ''] =
      /^(.*?)(?: \((.*)\))?$/.exec(decode(title).replaceAll('_', ' ')) ?? [];
    const other = /\d{4}/.exec(which)?.[0];
    return names.includes(name) && (other === undefined || Number(other) === year);
  });
}

function decode(title: string): string {
  try {
    return decodeURIComponent(title);
  } catch {
    return title;
  }
}
