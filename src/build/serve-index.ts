import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';

/** The files of an index: the manifest, and what lies in the folder of a version. */
const indexFile = /^search\/(?:manifest\.json|[0-9a-f]{12}\/[\w/.-]+)$/;

const types: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.js': 'text/javascript',
};

/**
 * Serves the search index of the last build, for a server that has none of its own. Where there is
 * none the answer is 404.
 *
 * @param outDir absolute path of the site that was built
 * @param base path the site is served under, with `/` at both ends
 */
export function serveIndex(
  outDir: string,
  base: string,
): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  return (request, response, next) => {
    const address = request.url?.replace(/\?.*$/, '') ?? '';
    // Vite has taken the base away when it asks us; other servers have not.
    const name = address.slice(address.startsWith(base) ? base.length : 1);
    if (!indexFile.test(name) || name.includes('..')) {
      next();
      return;
    }
    const file = path.join(outDir, name);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.statusCode = 404;
      response.end('There is no search index: npm run build makes one.\n');
      return;
    }
    response.setHeader('Content-Type', types[path.extname(file)] ?? 'application/octet-stream');
    response.setHeader('Cache-Control', 'no-cache');
    createReadStream(file).pipe(response);
  };
}
