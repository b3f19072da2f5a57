import { recordingType } from '../../content/recording-types.ts';
import type { Interview, Speaker } from '../../interview/index.ts';
import { addresses, recordingFile, type Library } from '../../library/index.ts';
import { forms } from '../forms.ts';
import { entryHtml } from './entry-html.ts';
import type { Dated } from './newest.ts';
import { permanentId } from './permanent-id.ts';
import { startOfDay } from './start-of-day.ts';
import type { Category, Entry, Party, Recording, Surroundings } from './types.ts';

/**
 * An interview as an entry of a feed. A transcript is by who asked, with the help of who answered; a
 * digest is by nobody but the site: it must never look as if the speakers had said it so.
 */
export function makeEntry(
  { interview, published, modified }: Dated,
  library: Library,
  surroundings: Surroundings,
): Entry {
  const { addressOf, words, name, licence } = surroundings;
  const shown = forms.filter(({ extension }) => surroundings.isPublished(extension));
  const { slug, title, dek, language, edition, source, interviewers, subjects } = interview;
  const isOurs = edition === 'digest';
  const partyOf = (speaker: Speaker): Party => ({
    name: speaker.name,
    address: speaker.person === null ? null : addressOf(addresses.person(speaker.person)),
  });
  return {
    id: permanentId(interview, surroundings),
    address: addressOf(addresses.interview(slug)),
    title,
    summary: dek,
    language,
    published: startOfDay(published),
    updated: startOfDay(modified),
    authors: isOurs
      ? [{ name, address: addressOf(addresses.home) }]
      : interviewers.map((speaker) => partyOf(speaker)),
    contributors: isOurs ? [] : subjects.map((speaker) => partyOf(speaker)),
    categories: categoriesOf(interview, library, surroundings),
    rights: isOurs ? words.feeds.rightsOfDigest(licence.name, source.rights) : source.rights,
    licence: isOurs && licence.url !== '' ? licence.url : null,
    source: source.url,
    forms: shown.map(({ extension, mediaType }) => ({
      address: addressOf(addresses.form(slug, extension)),
      mediaType,
      name: words.forms.names[extension],
    })),
    recording: recordingOf(interview, surroundings),
    html: entryHtml(interview, surroundings),
  };
}

function categoriesOf(
  { films, subjects, topics }: Interview,
  library: Library,
  { addressOf }: Surroundings,
): Category[] {
  const scheme = {
    films: addressOf(addresses.films),
    people: addressOf(addresses.people),
    topics: addressOf(addresses.index),
  };
  return [
    ...films.map((slug) => ({
      term: slug,
      scheme: scheme.films,
      label: library.film(slug)?.title ?? slug,
    })),
    ...subjects.map(({ name, person }) => ({
      term: person ?? name,
      scheme: scheme.people,
      label: name,
    })),
    ...topics.map(({ name }) => ({ term: name, scheme: scheme.topics, label: name })),
  ];
}

function recordingOf(interview: Interview, surroundings: Surroundings): Recording | null {
  const local = recordingFile(interview);
  if (local) {
    if (local.file === null) return null;
    return {
      address: surroundings.addressOf(addresses.recording(local.file)),
      mediaType: recordingType(local.file),
      bytes: surroundings.bytesOf(local.file),
    };
  }
  if (interview.audio === null) return null;
  const mediaType = recordingType(new URL(interview.audio).pathname);
  return { address: interview.audio, mediaType, bytes: null };
}
