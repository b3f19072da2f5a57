import type { Element } from 'domhandler';
import { namesOf } from './elements.ts';

/**
 * Why an element is no part of an interview, as `Omission.reason`; null: nothing says that it is not.
 *
 * @param isLarge it holds so much of the text that its name must be misleading
 */
export function furnitureReason(element: Element, isLarge: boolean): string | null {
  const { name, attribs } = element;
  if (isHidden(element)) return 'Hidden on the page';
  const reason = byRole.get(attribs['role'] ?? '') ?? byTag.get(name);
  const names = namesOf(element);
  // Magazines set these beside the text, and they are of it.
  if (name === 'aside' && names.some((one) => pullQuote.test(one))) return null;
  if (always.has(name)) return reason ?? null;
  if (isLarge) return null;
  return (
    reason ?? (named.has(name) && names.some(isFurniture) ? 'Something around the text' : null)
  );
}

/** Whether an element is named as a quotation set large. */
export function isPullQuote(element: Element): boolean {
  return namesOf(element).some((one) => pullQuote.test(one));
}

const pullQuote = /pull-?_?quote/u;

const byTag: ReadonlyMap<string, string> = new Map([
  ['nav', 'Part of the page’s navigation'],
  ['footer', 'The foot of the page'],
  ['aside', 'Stands beside the text'],
  ...['form', 'button', 'select', 'textarea', 'input'].map((tag) => [tag, 'A form'] as const),
  ...['object', 'embed', 'video', 'audio', 'canvas', 'iframe'].map(
    (tag) => [tag, 'Something embedded'] as const,
  ),
  ['svg', 'A drawing'],
  ['noscript', 'Shown only without scripts'],
  ['dialog', 'A window in front of the page'],
  ['menu', 'A menu'],
]);

const always: ReadonlySet<string> = new Set(
  'button select textarea input object embed video audio canvas iframe svg noscript'.split(' '),
);

const byRole: ReadonlyMap<string, string> = new Map([
  ['navigation', 'Part of the page’s navigation'],
  ['banner', 'The head of the page'],
  ['contentinfo', 'The foot of the page'],
  ['complementary', 'Stands beside the text'],
  ['search', 'A form'],
  ['dialog', 'A window in front of the page'],
  ['alert', 'A window in front of the page'],
]);

/** What pages name so; a paragraph or a run of words may have such a class by chance. */
const named: ReadonlySet<string> = new Set('div section ul ol aside header span table'.split(' '));

const isFurniture = (one: string): boolean => furniture.test(one);

const furniture = new RegExp(
  '^(?:' +
    [
      'comments?(?:-?(?:area|list|section|respond|wrapper))?|respond|disqus_thread',
      'related(?:[-_].*)?|.*[-_]related|recirc(?:[-_].*)?|more-(?:stories|from)|read-?more|most-read',
      'trending|outbrain|taboola(?:[-_].*)?|jp-relatedposts',
      'shar(?:e|ing)(?:[-_].*)?|sharedaddy|social(?:[-_].*)?|.*[-_]share|follow-us',
      'newsletter(?:[-_].*)?|subscri(?:be|ption)(?:[-_].*)?|sign-?up(?:[-_].*)?|paywall(?:[-_].*)?',
      'ads?|ad[-_](?:slot|unit|container|wrapper).*|advert(?:isement)?s?(?:[-_].*)?|promo(?:[-_].*)?',
      'breadcrumbs?|pag(?:ination|er)|nav(?:bar|igation)?|site-?(?:header|footer|nav)|masthead',
      'post-navigation|sidebar(?:[-_].*)?|widget(?:[-_].*)?|skip-?link|cookie(?:[-_].*)?|consent(?:[-_].*)?',
      'mw-editsection|printfooter|catlinks|tag-?list|post-tags',
    ].join('|') +
    ')$',
  'u',
);

/** Hidden from the eye. What is hidden from screen readers alone is seen. */
function isHidden(element: Element): boolean {
  const { attribs } = element;
  if ('hidden' in attribs && element.name !== 'body') return true;
  if (/(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attribs['style'] ?? '')) return true;
  return namesOf(element).some((one) => unseen.test(one));
}

const unseen = /^(?:sr-only|visually-?hidden|screen-reader-(?:text|only)|hidden)$/u;
