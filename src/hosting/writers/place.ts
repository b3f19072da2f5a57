/** Where a server of one's own has the site. */
export interface Place {
  /** Absolute path of the built site on that machine. */
  readonly root: string;
  /** The name under which it is reached, `example.org`. */
  readonly domain: string;
  /** Another address to listen at than that of the web, `127.0.0.1:8080`; null for the usual. */
  readonly listen: string | null;
}

/** A value in double quotes, as nginx and Caddy read it: both leave other backslashes alone. */
export function quoted(value: string): string {
  return `"${value.replaceAll('"', String.raw`\"`)}"`;
}
