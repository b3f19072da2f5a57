import { plainWords } from './plain-words.ts';

/** What is known of a page that is kept. It is written into a header of the page, so that both change together. */
export interface KeptPage {
  /** Its whole address, without what stands behind `?` and `#`. */
  readonly address: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: string;
  /** Of its content and that of its files. */
  readonly version: string;
  /** When the host was last heard to have it so; ISO, as all moments here. */
  readonly kept: string;
  readonly read: string;
  /** Whether the reader asked for it; other pages are kept because they were read. */
  readonly chosen: boolean;
  /** Of its HTML. */
  readonly bytes: number;
  /** What its files are kept under. */
  readonly files: readonly string[];
  /** The files of the version before, which may still be open in a tab. */
  readonly before: readonly string[];
}

const header = 'two-shot-kept';

/** The page as it is put away. */
export function writeKeptPage(page: KeptPage, html: string, headers: Headers): Response {
  const kept = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) kept.delete(name);
  kept.set('content-type', 'text/html; charset=utf-8');
  kept.set(header, encodeURIComponent(JSON.stringify(page)));
  return new Response(html, { headers: kept });
}

/** What is known of a page that was put away; null where it was put away by something else. */
export function readKeptPage(response: Response): KeptPage | null {
  const written = response.headers.get(header);
  if (written === null) return null;
  try {
    // Nobody but this site writes into its storage.
    return JSON.parse(decodeURIComponent(written)) as KeptPage;
  } catch {
    return null;
  }
}

/** The page as it is shown in the place of the host's, with a word on when it was that. */
export async function showKeptPage(response: Response, status = 200): Promise<Response> {
  const page = readKeptPage(response);
  const headers = new Headers(response.headers);
  headers.delete(header);
  const html = await response.text();
  const marked = html.replace('<html', () => `<html data-kept="${page?.kept ?? ''}"`);
  return new Response(marked, { status, headers });
}

/** The title and the language of an HTML page of this site. */
export function describePage(html: string): Pick<KeptPage, 'title' | 'language' | 'direction'> {
  const start = html.slice(0, 5_000);
  const attribute = (name: string): string | undefined =>
    new RegExp(`<html[^>]*\\s${name}="([^"]*)"`).exec(start)?.[1];
  const title = /<title>([^<]*)<\/title>/.exec(start)?.[1] ?? '';
  const plain = plainWords(title);
  return {
    // What stands behind is the name of the site.
    title: plain.includes(' · ') ? plain.slice(0, plain.lastIndexOf(' · ')) : plain,
    language: attribute('lang') ?? '',
    direction: attribute('dir') ?? 'auto',
  };
}
