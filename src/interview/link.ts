import type { Finding } from '../problems/problem.ts';
import type { Target } from './types.ts';

/** What the address of a Markdown link means. */
export type LinkTarget =
  | { readonly type: 'mention'; readonly target: Target; readonly href: string }
  /** Leaves the site. */
  | { readonly type: 'web'; readonly href: string }
  /** A passage or section of this interview (`interview` null) or of another. */
  | {
      readonly type: 'place';
      readonly interview: string | null;
      readonly id: string | null;
      readonly href: string;
    }
  | { readonly type: 'unsafe'; readonly href: string };

/**
 * Reads the address of a link by a list of what is allowed; everything else is unsafe.
 *
 * `film:her` is a mention, `#some-passage` and `other-interview.md#passage` are places, as they are
 * on GitHub and in Obsidian.
 */
export function readLink(href: string): LinkTarget {
  const mention = /^(film|person):(.+)$/u.exec(href);
  if (mention) {
    const type = mention[1] === 'film' ? 'film' : 'person';
    return { type: 'mention', target: { type, slug: decode(mention[2] ?? '') }, href };
  }
  if (isWeb(href)) return { type: 'web', href };
  const place = /^(?:(?:\.\/)?([^/#?:]+)\.md)?(?:#([^#]+))?$/u.exec(href);
  if (place && href !== '') {
    const interview = place[1] === undefined ? null : decode(place[1]);
    const id = place[2] === undefined ? null : decode(place[2]);
    return { type: 'place', interview, id, href };
  }
  return { type: 'unsafe', href };
}

/** What to say of a link whose address is unsafe, or none at all. */
export function refuseLink(href: string): Pick<Finding, 'id' | 'message' | 'hint'> {
  if (href === '') {
    const hint = 'Put the address between the round brackets, or a backslash before the [.';
    return { id: 'empty-link', message: 'A link without an address.', hint };
  }
  const shown = href.length > 60 ? `${href.slice(0, 59)}…` : href;
  const hint =
    'Links begin with https:, http: or mailto:, or are film:slug, person:slug, #passage or other-interview.md#passage.';
  return { id: 'unsafe-link', message: `A link to “${shown}” is not allowed.`, hint };
}

function isWeb(href: string): boolean {
  if (!/^(?:https?:\/\/[^\s/]|mailto:[^\s]+@)/i.test(href)) return false;
  return URL.canParse(href);
}

/** Markdown percent-encodes what is no ASCII; names here are in any script. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text;
  }
}
