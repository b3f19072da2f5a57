import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** A line between server and browser; null where it is as fast as the machine. */
export interface Network {
  /** Milliseconds each request waits. */
  readonly latency: number;
  /** Bytes a second, all requests together. */
  readonly bandwidth: number;
}

/** Lighthouse’s slow 4G: 150 ms, 1.6 Mbit/s. */
export const slow4G: Network = { latency: 150, bandwidth: 200_000 };

/** A request that was answered in full. */
export interface Served {
  readonly path: string;
  readonly status: number;
  /** Of the body as it went over the wire, and of its headers. */
  readonly bytes: number;
  /** When the last byte was handed over, in milliseconds since 1970. */
  readonly at: number;
}

export interface Server {
  /** With no slash at the end. */
  readonly address: string;
  /** In the order they were answered; emptied by whoever measures. */
  readonly served: Served[];
  network: Network | null;
  close(): Promise<void>;
}

/**
 * Serves a site as a common host does: text goes compressed by gzip, what is compressed already or of
 * unknown kind goes as it is. Bytes are counted here, where requests of workers pass as well.
 */
export async function serve(folder: string): Promise<Server> {
  const served: Served[] = [];
  const line = { free: 0 };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    void answer(decodeURIComponent(pathname), response);
  });
  const made: Server = {
    address: '',
    served,
    network: null,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  async function answer(pathname: string, response: ServerResponse): Promise<void> {
    const file = path.join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    const inside = file.startsWith(path.join(folder, path.sep));
    const found = inside ? await readFile(file).catch(() => null) : null;
    const type = types[path.extname(file)];
    const body = found && type?.text ? gzipSync(found) : (found ?? Buffer.from('Not found'));
    response.statusCode = found ? 200 : 404;
    response.setHeader('content-type', type?.type ?? 'application/octet-stream');
    response.setHeader('content-length', body.length);
    response.setHeader('cache-control', 'max-age=3600');
    if (found && type?.text) response.setHeader('content-encoding', 'gzip');
    const { network } = made;
    if (network) {
      const now = performance.now();
      line.free =
        Math.max(line.free, now + network.latency) + (body.length / network.bandwidth) * 1000;
      await new Promise((resolve) => setTimeout(resolve, line.free - now));
    }
    const headers = Buffer.byteLength(
      Object.entries(response.getHeaders()).reduce(
        (all, [name, value]) => `${all}${name}: ${String(value)}\r\n`,
        '',
      ),
    );
    served.push({
      path: pathname,
      status: response.statusCode,
      bytes: body.length + headers,
      at: performance.timeOrigin + performance.now(),
    });
    response.end(body);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(made, {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  });
}

const types: Readonly<Record<string, { readonly type: string; readonly text: boolean }>> = {
  '.html': { type: 'text/html; charset=utf-8', text: true },
  '.css': { type: 'text/css; charset=utf-8', text: true },
  '.js': { type: 'text/javascript; charset=utf-8', text: true },
  '.json': { type: 'application/json', text: true },
  '.svg': { type: 'image/svg+xml', text: true },
  '.xml': { type: 'application/xml', text: true },
  '.woff2': { type: 'font/woff2', text: false },
  '.png': { type: 'image/png', text: false },
};
