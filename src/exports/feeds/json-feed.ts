import type { Entry, Feed, Party } from './types.ts';
import { withinBytes } from './within-bytes.ts';

/**
 * A feed as JSON Feed 1.1. Entries that would make it too large are left out, the oldest first; none is
 * cut. What was withdrawn is gone: the format has no word for it.
 *
 * Without a site’s address it names neither the home page nor itself, which have to be whole there.
 *
 * @param most bytes of its items
 */
export function writeJsonFeed(feed: Feed, most?: number): string {
  const head = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    ...(feed.whole ? { home_page_url: feed.home, feed_url: feed.addresses.json } : {}),
    description: feed.description,
    icon: feed.icon,
    favicon: feed.favicon,
    authors: [author(feed.author)],
    language: feed.language,
  };
  const items = withinBytes(
    feed.entries.map((entry) => JSON.stringify(item(entry))),
    most,
  );
  // Each item is written once: they are large.
  return `${JSON.stringify(head).slice(0, -1)},"items":[\n${items.join(',\n')}\n]}\n`;
}

function item(entry: Entry): object {
  const { recording, summary } = entry;
  return {
    id: entry.id,
    url: entry.address,
    title: entry.title,
    content_html: entry.html,
    ...(summary === null ? {} : { summary }),
    date_published: entry.published,
    date_modified: entry.updated,
    authors: entry.authors.map((party) => author(party)),
    tags: Array.from(new Set(entry.categories.map(({ label }) => label))),
    language: entry.language,
    ...(recording
      ? {
          attachments: [
            {
              url: recording.address,
              mime_type: recording.mediaType,
              ...(recording.bytes === null ? {} : { size_in_bytes: recording.bytes }),
            },
          ],
        }
      : {}),
  };
}

function author({ name, address }: Party): object {
  return { name, ...(address === null ? {} : { url: address }) };
}
