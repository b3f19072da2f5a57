import type { Element, ParentNode } from 'domhandler';
import { isComment, isText } from 'domhandler';
import { elementsIn } from './elements.ts';

/** What a page says of itself for machines, as it is written there. */
export interface PageData {
  /** `og:title`, `author` → contents in the order of the page; names in small letters. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** The articles in JSON-LD. */
  readonly articles: readonly JsonObject[];
  readonly canonical: string | null;
  readonly language: string | null;
  /** `<base href>`. */
  readonly base: string | null;
  /** Where browsers note that they saved it from. */
  readonly savedFrom: string | null;
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** Reads what stands in the head of a page, or wherever else `meta`, `link` and JSON-LD stand. */
export function readPageData(page: ParentNode): PageData {
  const meta = new Map<string, string[]>();
  const articles: JsonObject[] = [];
  let canonical: string | null = null;
  let language: string | null = null;
  let base: string | null = null;
  for (const element of elementsIn(page)) {
    const { name, attribs } = element;
    if (name === 'html') language = attribs['lang'] ?? attribs['xml:lang'] ?? null;
    else if (name === 'base') base ??= attribs['href'] ?? null;
    else if (name === 'link' && attribs['rel']?.toLowerCase() === 'canonical') {
      canonical ??= attribs['href'] ?? null;
    } else if (name === 'meta') {
      const key = (attribs['property'] ?? attribs['name'] ?? '').toLowerCase();
      const content = attribs['content']?.trim() ?? '';
      if (key !== '' && content !== '') meta.set(key, [...(meta.get(key) ?? []), content]);
    } else if (name === 'script' && attribs['type'] === 'application/ld+json') {
      articles.push(...articlesIn(scriptOf(element)));
    }
  }
  return { meta, articles, canonical, language, base, savedFrom: savedFrom(page) };
}

/** Chrome, Firefox and Internet Explorer write `<!-- saved from url=(0021)https://… -->`. */
function savedFrom({ children }: ParentNode): string | null {
  for (const child of children.slice(0, 8)) {
    const comment = isComment(child) ? child.data : '';
    const found = /^\s*saved from url=\(\d{4}\)(\S{1,2000})/u.exec(comment)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}

function scriptOf(element: Element): string {
  return element.children.map((child) => (isText(child) ? child.data : '')).join('');
}

function articlesIn(json: string): JsonObject[] {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return [];
  }
  const top = Array.isArray(data) ? data : [data];
  const all = top.flatMap((one: unknown) => {
    const graph = isObject(one) ? one['@graph'] : undefined;
    return Array.isArray(graph) ? (graph as unknown[]) : [one];
  });
  return all.filter(isObject).filter(isArticle);
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArticle(object: JsonObject): boolean {
  const types = [object['@type']].flat();
  return types.some(
    (type) => typeof type === 'string' && /(?:Article|BlogPosting|Interview)$/u.test(type),
  );
}
