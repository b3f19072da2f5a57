/** Files of a site, and the ids of its pages. */
export interface SiteFiles {
  readonly files: ReadonlySet<string>;
  /** Those of each page, by its file. */
  readonly ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Where a site is published. */
export interface SitePlace {
  /** The path it is under, with `/` at both ends. */
  readonly base: string;
  /** Its whole address; undefined where that is not known. */
  readonly site: URL | undefined;
}

/** All links of a site that need more than their own page, each with the files that have it. */
export class LinkList {
  readonly #place: SitePlace;
  /** By path and `#id`; the file that has it first. */
  readonly #links = new Map<string, { readonly from: string; readonly written: string }>();
  readonly #faults: LinkFault[] = [];

  constructor(place: SitePlace) {
    this.#place = place;
  }

  /**
   * Takes a link as it is written in a file; one that leads to another site is none of ours. A whole
   * address of this one counts as a path.
   */
  add(written: string, from: string): void {
    if (written.startsWith('/') && !written.startsWith('//')) this.#keep(written, written, from);
    else if (/^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(written)) return;
    else if (!/^https?:|^\/\//i.test(written)) {
      this.#keep(resolved(written, addressOf(from, this.#place.base)), written, from);
    } else if (this.#isOwn(written)) {
      const { pathname, hash } = new URL(written, this.#place.site);
      if (pathname.startsWith(this.#place.base)) this.#keep(pathname + hash, written, from);
    }
  }

  /** Those that lead nowhere, or to an id that is not there. */
  follow({ files, ids }: SiteFiles): LinkFault[] {
    const faults = this.#faults.slice();
    for (const [address, { from, written }] of this.#links) {
      const [path = '', id] = address
        .replace(/\?[^#]*/, '')
        .split('#', 2)
        .map(decoded);
      const inside = path.startsWith(this.#place.base) ? path.slice(this.#place.base.length) : null;
      const file = inside === '' || inside?.endsWith('/') ? `${inside}index.html` : inside;
      if (file === null || !files.has(file)) faults.push({ from, written, kind: 'nowhere' });
      else if (id && file.endsWith('.html') && !isNoElement(id) && !ids.get(file)?.has(id)) {
        faults.push({ from, written, kind: 'no-id' });
      }
    }
    return faults;
  }

  #keep(address: string | null, written: string, from: string): void {
    if (address === null) this.#faults.push({ from, written, kind: 'nowhere' });
    else if (!this.#links.has(address)) this.#links.set(address, { from, written });
  }

  #isOwn(written: string): boolean {
    const host = this.#place.site?.host;
    if (host === undefined) return false;
    const rest = written.replace(/^(?:https?:)?\/\//i, '');
    return rest.startsWith(host) && /^(?:[/?#]|$)/.test(rest.slice(host.length));
  }
}

/** A link that finds nothing. */
export interface LinkFault {
  /** The file that has it. */
  readonly from: string;
  /** The address as it stands there. */
  readonly written: string;
  readonly kind: 'nowhere' | 'no-id';
}

/** A place in a recording, `t=750`, or words to be lit: no element of a page. */
function isNoElement(id: string): boolean {
  return /^t=\d+(?:\.\d+)?$/.test(id) || id.startsWith(':~:');
}

function addressOf(file: string, base: string): string {
  return `http://site${base}${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
}

/** null for what is no address. */
function resolved(written: string, page: string): string | null {
  if (!URL.canParse(written, page)) return null;
  const { pathname, hash } = new URL(written, page);
  return pathname + hash;
}

/** Of broken escapes nothing can be made: they find nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text).replace(/:~:.*$/s, '');
  } catch {
    return '\0';
  }
}
