/*
 * What a page of this site needs beside its HTML. Pages, styles and programs are written by machine,
 * so addresses can be read from them without a parser; the build and browsers read them with the same
 * code, and a test of the build holds it against what a browser asks for.
 */

/** A picture of this many pixels is sharp on most screens; where there is none, the widest is taken. */
const wideEnough = 1080;

/**
 * Leaves of each picture one version: HTML that offers several would have all of them kept, and no
 * other is there to be chosen offline.
 */
export function withOneVersion(html: string): string {
  return html.replace(/<picture>(.*?)<\/picture>/gs, (whole, inside: string) => {
    const srcset = /\ssrcset="([^"]+)"/.exec(inside)?.[1];
    const chosen = srcset === undefined ? undefined : versionOf(srcset);
    if (chosen === undefined) return whole;
    const image = inside.replace(/<source\b[^>]*>/g, '');
    return `<picture>${image.replace(/\ssrc="[^"]*"/, () => ` src="${chosen}"`)}</picture>`;
  });
}

function versionOf(srcset: string): string | undefined {
  const versions = srcset.split(/,\s+/).map((each) => {
    const [address = '', width = ''] = each.trim().split(/\s+/);
    return { address, width: Number.parseInt(width, 10) };
  });
  const byWidth = versions.toSorted((a, b) => a.width - b.width);
  return (byWidth.find(({ width }) => width >= wideEnough) ?? byWidth.at(-1))?.address;
}

/** Addresses of the styles, programs and pictures that HTML loads by itself, as they are written. */
export function loadedBy(html: string): string[] {
  const found: string[] = [];
  for (const [, tag, attributes = ''] of html.matchAll(/<(link|script|img)\b([^>]*)>/g)) {
    const rel = attributeOf(attributes, 'rel');
    if (tag === 'link' && rel !== 'stylesheet' && rel !== 'modulepreload') continue;
    const address = attributeOf(attributes, tag === 'link' ? 'href' : 'src');
    if (address !== undefined && !/^[a-z][a-z0-9+.-]*:/i.test(address)) found.push(address);
  }
  return found;
}

function attributeOf(attributes: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1];
  return value?.replaceAll('&amp;', '&');
}

/** Names of programs and styles that a program loads, at once or when they are wanted. */
export function loadedByProgram(program: string): string[] {
  const names = program.matchAll(/["'`]((?:\.\/|\/|_astro\/)[^"'`\s]+\.(?:js|css))["'`]/g);
  return Array.from(names, ([, name = '']) => name);
}

/** Addresses of the typefaces in CSS of which a text needs at least one character. */
export function typefacesFor(css: string, characters: ReadonlySet<number>): string[] {
  const found: string[] = [];
  for (const [, rules = ''] of css.matchAll(/@font-face\s*\{([^}]*)\}/g)) {
    const address = /url\(["']?([^"')]+)["']?\)/.exec(rules)?.[1];
    const ranges = /unicode-range:([^;]*)/.exec(rules)?.[1];
    if (address !== undefined && (ranges === undefined || covers(ranges, characters))) {
      found.push(address);
    }
  }
  return found;
}

function covers(ranges: string, characters: ReadonlySet<number>): boolean {
  const parsed = ranges.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-');
    // `U+4??` stands for `U+400-4FF`.
    return [first.replaceAll('?', '0'), last.replaceAll('?', 'F')].map((hex) => parseInt(hex, 16));
  });
  for (const character of characters) {
    if (parsed.some(([first = 0, last = 0]) => character >= first && character <= last))
      return true;
  }
  return false;
}

/** The characters of a page, its tags included, as code points. */
export function charactersOf(html: string): ReadonlySet<number> {
  const characters = new Set<number>();
  for (const character of html) characters.add(character.codePointAt(0) ?? 0);
  return characters;
}
