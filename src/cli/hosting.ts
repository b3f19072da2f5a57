import { parseArgs, type ParseArgsConfig } from 'node:util';
import { writeWhole } from '../files/write-whole.ts';
import {
  readFacts,
  writeCaddy,
  writeHeadersFile,
  writeNginx,
  writeVercel,
  type Place,
  type SiteFacts,
} from '../hosting/index.ts';
import { outDirOf } from './options.ts';
import path from 'node:path';

const usage = `npm run hosting -- nginx|caddy|netlify|cloudflare|vercel [--out DIR] [--to FILE]
    [--root DIR] [--domain NAME] [--listen ADDRESS]

Writes what a host needs to serve the site that was built last as it wants to be served. It goes to the
terminal, or with --to whole into a file.
--out     where the built site is; dist
--root    for nginx and caddy: where it will be on the server; /srv/two-shot
--domain  for them: its name; example.org
--listen  for them: another address and port than the web’s, 127.0.0.1:8080
GitHub Pages takes no such file: docs/examples/github-pages.yml is the workflow for it.
Exit code 0: written. 1: not written.`;

const writers: Readonly<Record<string, (facts: SiteFacts, place: Place) => string>> = {
  nginx: writeNginx,
  caddy: writeCaddy,
  netlify: writeHeadersFile,
  cloudflare: writeHeadersFile,
  vercel: writeVercel,
};

try {
  const { values, positionals } = parse();
  const [host = '', ...more] = positionals;
  const write = writers[host];
  if (values.help === true) console.log(usage);
  else if (write === undefined || more.length > 0) {
    throw new Error(`Name one host of: ${Object.keys(writers).join(', ')}.\n\n${usage}`);
  } else {
    const place = {
      root: values.root ?? '/srv/two-shot',
      domain: values.domain ?? 'example.org',
      listen: values.listen ?? null,
    };
    const text = write(readFacts(outDirOf(values.out)), place);
    if (values.to === undefined) process.stdout.write(text);
    else await writeWhole(path.resolve(process.env['INIT_CWD'] ?? '.', values.to), text);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function parse() {
  const text = { type: 'string' } as const;
  const options = {
    out: text,
    to: text,
    root: text,
    domain: text,
    listen: text,
    help: { type: 'boolean', short: 'h' },
  } as const satisfies ParseArgsConfig['options'];
  return parseArgs({ options, allowPositionals: true });
}
