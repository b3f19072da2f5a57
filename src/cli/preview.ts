import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { findSite } from '../build/out-dir.ts';
import { readFacts, siteServer } from '../hosting/index.ts';
import { outDirOf } from './options.ts';

const usage = `npm run preview -- [--port N] [--out DIR]

Serves the site that was built last, until it is stopped, with the headers that it has on a host
(docs/publishing.md). A port that is taken is passed over; the address that is printed counts.
--port  where to begin; 4321
--out   where the built site is; dist
Exit code 1: not served; one line says why.`;

try {
  const { help, out, port } = parse();
  if (help === true) console.log(usage);
  else await serve(out, port);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function serve(out: string | undefined, port: string): Promise<void> {
  const wanted = /^\d+$/.test(port) ? Number(port) : Infinity;
  if (wanted > 65_535) throw new Error('--port is a number up to 65535.');
  // As it was asked for: the next build may lead a link elsewhere.
  const site = findSite(outDirOf(out)).asked;
  const { base } = readFacts(site);
  const taken = await listen(siteServer(site), wanted);
  console.log(`The site is at http://localhost:${taken}${base}\nStop it with Ctrl+C.`);
}

function listen(server: Server, first: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let next = first;
    server.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EACCES') {
        reject(new Error(`Port ${next} is for administrators. Choose another with --port.`));
      } else if (error.code !== 'EADDRINUSE') reject(error);
      else if (next >= Math.min(first + 50, 65_535)) {
        reject(
          new Error(`All ports from ${first} to ${next} are taken. Choose another with --port.`),
        );
      } else server.listen((next += 1), '127.0.0.1');
    });
    server.on('listening', () => resolve((server.address() as AddressInfo).port));
    server.listen(next, '127.0.0.1');
  });
}

function parse() {
  const text = { type: 'string' } as const;
  const options = {
    port: { ...text, default: '4321' },
    out: text,
    help: { type: 'boolean', short: 'h' },
  } as const satisfies ParseArgsConfig['options'];
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\n${usage}`, { cause: error });
  }
}
