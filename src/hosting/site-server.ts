import type { ReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import compression from 'compression';
import send from 'send';
import { contentTypeOf, contentTypes } from './content-types.ts';
import { headerAt, isHidden, responseHeaders, revalidate } from './response-headers.ts';
import { versionAt, type Version } from './whole-version.ts';

/**
 * Serves a built site as hosts are told to: with its headers, types, redirects and its page for what
 * is not there. A site that takes the place of the last one is served at once, and never a page of the
 * one with the headers of the other.
 *
 * @param site absolute path of the built site, or of a link to it
 */
export function siteServer(site: string): Server {
  return createServer((request, response) => {
    compressed(request, response, () => void answer({ site, request, response }));
  });
}

/** What is asked, and of which place. */
interface Exchange {
  readonly site: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

async function answer(exchange: Exchange): Promise<void> {
  const { site, request, response } = exchange;
  const version = await versionAt(site);
  if (version === null) {
    sayNothingHere(response);
    return;
  }
  const { base } = version.facts;
  const asked = (request.url ?? '').replace(/\?.*/, '');
  const address = decoded(asked);
  const inside = address?.startsWith(base) === true ? address.slice(base.length) : null;
  const file = inside === null || isHidden(inside) ? null : inside;
  for (const header of responseHeaders(version.facts)) {
    const value = headerAt(header, file ?? '404.html');
    if (value !== '') response.setHeader(header.name, value);
  }
  const sendMissing = (): void => {
    response.statusCode = 404;
    response.setHeader('Cache-Control', revalidate);
    response.setHeader('Content-Type', contentTypeOf('404.html').type);
    // A part of it would be sent as if it were a part of what was asked for.
    sendFile({ file: '/404.html', ranges: false }, version, exchange, () => response.end());
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  } else if (address === base.slice(0, -1) && address !== '') redirect(response, base);
  else if (file === null) sendMissing();
  else {
    response.setHeader('Content-Type', contentTypeOf(file).type);
    const otherwise = (status: number): void => {
      // What is there, and not as it was wanted: no such part of it, or no longer the same.
      if (status === 412 || status === 416) response.writeHead(status).end();
      else sendMissing();
    };
    sendFile({ file: asked.slice(base.length - 1), ranges: true }, version, exchange, otherwise)
      // Two slashes at the start would be another host.
      .on('directory', () => redirect(response, `${asked.replace(/^\/+/, '/')}/`));
  }
}

/**
 * Sends a file of a version. If another one has taken its place before the file is open, the question
 * is answered anew; an open file is whole, whatever happens to the site.
 */
function sendFile(
  { file, ranges }: { file: string; ranges: boolean },
  version: Version,
  exchange: Exchange,
  otherwise: (status: number) => void,
): send.SendStream {
  const { site, request, response } = exchange;
  const sending = send(request, file, { ...options(site), acceptRanges: ranges });
  sending.on('stream', (stream: ReadStream) =>
    stream.once('open', () => {
      if (version.isThere()) return;
      stream.unpipe(response).destroy();
      answerAnew(exchange);
    }),
  );
  sending.on('error', ({ status }: { status: number }) => {
    if (version.isThere()) otherwise(status);
    else answerAnew(exchange);
  });
  sending.pipe(response);
  return sending;
}

function answerAnew(exchange: Exchange): void {
  const { response } = exchange;
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  response.statusCode = 200;
  void answer(exchange);
}

function sayNothingHere(response: ServerResponse): void {
  response
    .writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '1' })
    .end('There is no whole site here now: run npm run build.\n');
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
