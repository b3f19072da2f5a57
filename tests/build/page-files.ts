import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An element of a built page, as a browser would read it. */
export interface PageElement {
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The text directly in it: of a script or style, all of it. */
  readonly text: string;
}

/** All elements of a page, in order, those of its templates too. */
export function elementsOf(html: string): PageElement[] {
  const found: PageElement[] = [];
  const visit = (node: Tree.Node): void => {
    if ('tagName' in node) found.push(toElement(node));
    if ('childNodes' in node) node.childNodes.forEach(visit);
    if ('content' in node) visit(node.content);
  };
  visit(parse(html));
  return found;
}

/** Addresses of the stylesheets a page waits for. */
export function stylesheetsOf(elements: readonly PageElement[]): string[] {
  return elements
    .filter(({ tag, attributes }) => tag === 'link' && attributes.get('rel') === 'stylesheet')
    .map(({ attributes }) => attributes.get('href') ?? '');
}

/** Addresses of the fonts that words in basic Latin may load, by the rules of some CSS. */
export function latinFonts(css: string): string[] {
  return Array.from(css.matchAll(/@font-face\s*\{([^}]*)\}/g), ([, face = '']) => face)
    .filter(coversLatin)
    .flatMap((face) => /url\(\s*["']?([^"')]+)/.exec(face)?.[1] ?? []);
}

/**
 * Addresses of the modules that a module cannot start without.
 *
 * @param address of the module itself, which theirs are relative to
 */
export function importsOf(code: string, address: string): string[] {
  const imports = code.matchAll(/\b(?:import|from)\s*["']([^"']+\.m?js)["']/g);
  return Array.from(
    imports,
    ([, name = '']) => new URL(name, `http://site.invalid${address}`).pathname,
  );
}

function toElement(node: Tree.Element): PageElement {
  return {
    tag: node.tagName,
    attributes: new Map(node.attrs.map(({ name, value }) => [name, value])),
    text: node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''),
  };
}

/** Whether a face may be used for a small “a”; one without a range is used for everything. */
function coversLatin(face: string): boolean {
  const ranges = /unicode-range:\s*([^;]+)/i.exec(face)?.[1];
  if (ranges === undefined) return true;
  return ranges.split(',').some((range) => {
    const [, from = '', to = from] = /U\+([0-9a-f?]+)(?:-([0-9a-f]+))?/i.exec(range) ?? [];
    const least = parseInt(from.replaceAll('?', '0'), 16);
    const most = parseInt(to.replaceAll('?', 'f'), 16);
    return least <= 0x61 && 0x61 <= most;
  });
}
