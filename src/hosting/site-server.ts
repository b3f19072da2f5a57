import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import compression from 'compression';
import send from 'send';
import { contentTypeOf, contentTypes } from './content-types.ts';
import { headerAt, isHidden, responseHeaders, revalidate } from './response-headers.ts';
import { readFacts } from './site-facts.ts';

/**
 * Serves a built site as hosts are told to: with its headers, types, redirects and its page for what
 * is not there. A site that takes the place of the last one is served at once.
 *
 * @param site absolute path of the built site
 */
export function siteServer(site: string): Server {
  return createServer((request, response) => {
    compressed(request, response, () => answer(site, request, response));
  });
}

function answer(site: string, request: IncomingMessage, response: ServerResponse): void {
  const facts = readFacts(site);
  const { base } = facts;
  const asked = (request.url ?? '').replace(/\?.*/, '');
  const address = decoded(asked);
  const inside = address?.startsWith(base) === true ? address.slice(base.length) : null;
  const file = inside === null || isHidden(inside) ? null : inside;
  for (const header of responseHeaders(facts)) {
    const value = headerAt(header, file ?? '404.html');
    if (value !== '') response.setHeader(header.name, value);
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  } else if (address === base.slice(0, -1) && address !== '') redirect(response, base);
  else if (file === null) sendMissing(site, request, response);
  else {
    response.setHeader('Content-Type', contentTypeOf(file).type);
    send(request, asked.slice(base.length - 1), options(site))
      // Two slashes at the start would be another host.
      .on('directory', () => redirect(response, `${asked.replace(/^\/+/, '/')}/`))
      .on('error', () => sendMissing(site, request, response))
      .pipe(response);
  }
}

function sendMissing(site: string, request: IncomingMessage, response: ServerResponse): void {
  response.statusCode = 404;
  response.setHeader('Cache-Control', revalidate);
  response.setHeader('Content-Type', contentTypeOf('404.html').type);
  send(request, '/404.html', options(site))
    .on('error', () => response.end())
    .pipe(response);
}

function redirect(response: ServerResponse, address: string): void {
  response.removeHeader('Content-Type');
  response.writeHead(301, { Location: address }).end();
}

const compressible = new Set(
  contentTypes.filter(({ compress }) => compress).map(({ type }) => type),
);
const compressing = compression({
  filter: (_, response) => compressible.has(String(response.getHeader('Content-Type'))),
});

/** It is typed for Express, and uses nothing that Node’s own requests do not have. */
function compressed(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  type Arguments = Parameters<typeof compressing>;
  compressing(request as Arguments[0], response as Arguments[1], next);
}

/** The model says how long an answer is good for, and what is kept back. */
function options(root: string): send.SendOptions {
  return { root, index: 'index.html', cacheControl: false, dotfiles: 'allow' };
}

function decoded(address: string): string | null {
  try {
    return decodeURIComponent(address);
  } catch {
    return null;
  }
}
