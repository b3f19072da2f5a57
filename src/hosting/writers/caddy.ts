import { bytes, contentTypes } from '../content-types.ts';
import { alternatives, type Pattern } from '../patterns.ts';
import { responseHeaders, revalidate, type ResponseHeader } from '../response-headers.ts';
import type { SiteFacts } from '../site-facts.ts';
import { quoted, type Place } from './place.ts';

/** A `Caddyfile`. Types are given here, for Caddy asks the machine for those that it does not know. */
export function writeCaddy(facts: SiteFacts, { root, domain, listen }: Place): string {
  const { base } = facts;
  const folder = quoted(root.replace(/(?<=.)\/+$/, ''));
  const headers = [...responseHeaders(facts), contentType];
  const text = `# How this site is served, written by: npm run hosting -- caddy
# It holds the hashes of the scripts in its pages: write it again when the site was built again.

${listen === null ? domain : `http://${listen}`} {
  encode zstd gzip {
    match {
${compressedTypes()}    }
  }

${headers.map((header) => writeHeader(header, base)).join('')}
${base === '/' ? '' : `  redir ${base.slice(0, -1)} ${base} permanent\n`}  @changing not method GET HEAD
  handle_path ${base}* {
    respond @changing 405
    root * ${folder}
    file_server {
      hide .two-shot-* .nojekyll _headers
    }
  }
  handle {
    error 404
  }

  handle_errors {
    header Cache-Control ${revalidate}
    header Content-Type ${quoted('text/html; charset=utf-8')}
    # The page is not what was asked for: no part of it is, nor has a browser that page already.
    request_header -Range
    request_header -If-*
    root * ${folder}
    rewrite * /404.html
    file_server
  }
}
`;
  return text.replace(/^(?: {2})+/gm, (indent) => '\t'.repeat(indent.length / 2));
}

const contentType: ResponseHeader = {
  name: 'Content-Type',
  cases: contentTypes.map(({ patterns, type }) => ({ patterns, value: type })),
  otherwise: bytes,
};

function writeHeader({ name, cases, otherwise }: ResponseHeader, base: string): string {
  if (cases.length === 0) return `  header ${name} ${quoted(otherwise)}\n`;
  const expression = (patterns: readonly Pattern[]) => `^${base}(?:${alternatives(patterns)})$`;
  const own = name.toLowerCase().replaceAll('-', '_');
  const lines = cases.map(
    ({ patterns, value }) => `    ${quoted(`~${expression(patterns)}`)} ${quoted(value)}\n`,
  );
  const isEverywhere = [otherwise, ...cases.map(({ value }) => value)].every(Boolean);
  if (isEverywhere) {
    return `  map {path} {${own}} {\n${lines.join('')}    default ${quoted(otherwise)}\n  }\n  header ${name} {${own}}\n`;
  }
  // Caddy would send an empty one, so this is for the addresses that have one.
  const [{ patterns, value } = { patterns: [], value: '' }] = cases;
  const where = `path_regexp ${quoted(expression(patterns))}`;
  return value === ''
    ? `  @${own} not ${where}\n  header @${own} ${name} ${quoted(otherwise)}\n`
    : `  @${own} ${where}\n  header @${own} ${name} ${quoted(value)}\n`;
}

function compressedTypes(): string {
  const types = contentTypes.filter(({ compress }) => compress).map(({ type }) => type);
  const once = [...new Set(types.map((type) => type.replace(/;.*/, '')))];
  return once.map((type) => `      header Content-Type ${type}*\n`).join('');
}
