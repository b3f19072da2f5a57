import { bytes, contentTypes, type ContentType } from '../content-types.ts';
import { alternatives } from '../patterns.ts';
import { responseHeaders, type ResponseHeader } from '../response-headers.ts';
import type { SiteFacts } from '../site-facts.ts';
import { quoted, type Place } from './place.ts';

/**
 * A file for nginx, to be included where servers stand: in `http`. It holds all headers at one level,
 * for nginx forgets those of the level above where one below has any.
 */
export function writeNginx(facts: SiteFacts, { root, domain, listen }: Place): string {
  const { base } = facts;
  const headers = responseHeaders(facts);
  const listening = listen === null ? ['80', '[::]:80'] : [listen];
  return `# How this site is served, written by: npm run hosting -- nginx
# It holds the hashes of the scripts in its pages: write it again when the site was built again.

${headers.map((header) => map(header, base)).join('')}
server {
${listening.map((address) => `  listen ${address};\n`).join('')}  server_name ${domain};

  server_tokens off;
  # Redirects keep the scheme and port that a proxy in front has.
  absolute_redirect off;
  charset utf-8;
  charset_types ${listed(textTypes())};

  gzip on;
  gzip_vary on;
  gzip_proxied any;
  gzip_min_length 1024;
  gzip_types ${listed(compressedTypes())};

${headers.map(addHeader).join('')}
  # A folder without a page is no page: nothing is ever listed.
  error_page 403 404 =404 ${base}404.html;

${base === '/' ? '' : `  location = ${base.slice(0, -1)} { return 301 ${base}; }\n\n`}  location ${base} {
    alias ${quoted(root.replace(/\/*$/, '/'))};
    index index.html;
    default_type ${bytes};
    types {
${contentTypes.flatMap(plainTypes).join('')}    }

    # Files that are for the host.
    location ~ ^${base}(?:_headers|(?:.*/)?\\.(?!well-known/)[^/]*)$ { return 404; }
    # What nginx would take for another type, by the end of the name alone.
${contentTypes.flatMap((type) => specialType(type, base)).join('')}  }
}
`;
}

/** Of a folder nginx comes by the name of the page in it as well. */
function map({ name, cases, otherwise }: ResponseHeader, base: string): string {
  if (cases.length === 0) return '';
  const lines = cases.map(
    ({ patterns, value }) =>
      `  ${quoted(`~^${base}(?:${alternatives(patterns)})(?:index\\.html)?$`)} ${quoted(value)};\n`,
  );
  return `map $uri ${variable(name)} {\n  default ${quoted(otherwise)};\n${lines.join('')}}\n`;
}

/** nginx leaves out a header whose value is empty. */
function addHeader({ name, cases, otherwise }: ResponseHeader): string {
  const value = cases.length === 0 ? quoted(otherwise) : variable(name);
  return `  add_header ${name} ${value} always;\n`;
}

function variable(header: string): string {
  return `$two_shot_${header.toLowerCase().replaceAll('-', '_')}`;
}

/** By endings, which is all that `types` knows. */
function plainTypes({ patterns, type }: ContentType): string[] {
  return patterns.flatMap((pattern) => {
    const ending = /^\*\.(?<ending>\w+)$/.exec(pattern)?.groups?.['ending'];
    return ending === undefined ? [] : [`      ${bare(type)} ${ending};\n`];
  });
}

/** Of a name, or of an ending with a dot in it. */
function specialType({ patterns, type }: ContentType, base: string): string[] {
  return patterns
    .filter((pattern) => !/^(?:\*\.\w+|\*\/|)$/.test(pattern))
    .map((pattern) => {
      const address = quoted(`^${base}${alternatives([pattern])}$`);
      const sent = type.includes('charset=') ? bare(type) : type;
      // Lists of types know none with parameters, and no long ones.
      const compressed = sent.includes(';') ? ' gzip_types *;' : '';
      return `    location ~ ${address} { types { } default_type ${quoted(sent)};${compressed} }\n`;
    });
}

function textTypes(): string[] {
  return contentTypes.filter(({ type }) => type.includes('charset=')).map(({ type }) => bare(type));
}

function compressedTypes(): string[] {
  return contentTypes.filter(({ compress }) => compress).map(({ type }) => bare(type));
}

/** HTML is in these lists of nginx’s anyway. */
function listed(types: readonly string[]): string {
  const once = [...new Set(types)].filter((type) => type !== 'text/html');
  return once.join('\n    ');
}

/** `text/html; charset=utf-8` → `text/html`. */
function bare(type: string): string {
  return type.replace(/;.*/, '');
}
