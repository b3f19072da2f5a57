import { contentTypes } from '../content-types.ts';
import type { Pattern } from '../patterns.ts';
import { embeds, responseHeaders, type ResponseHeader } from '../response-headers.ts';
import type { SiteFacts } from '../site-facts.ts';

/**
 * The `_headers` of Netlify and Cloudflare Pages. Where several rules match an address, one host
 * joins the values of a header with commas and the other may take the last, so no header is given by
 * two rules that could meet. Both revalidate what no rule speaks of, as is wanted.
 *
 * Neither can say “all but”, so of framing X-Frame-Options alone speaks, for the folders that there
 * are; the policy without frame-ancestors is the one of quote pages.
 */
export function writeHeadersFile(facts: SiteFacts): string {
  const headers = responseHeaders(facts);
  const everywhere = headers
    .filter(({ name }) => !byAddress.includes(name))
    .map(({ name, cases, otherwise }): Line => [name, cases[0]?.value ?? otherwise]);
  const rules: Rule[] = [
    ['*', everywhere],
    ...caching(headers),
    ...framing(headers, facts),
    ...types(headers),
  ];
  return rules
    .map(([pattern, lines]) => {
      const shown = lines.map(([name, value]) => `  ${name}: ${value}\n`);
      return `${facts.base}${pattern}\n${shown.join('')}`;
    })
    .join('\n');
}

type Line = readonly [name: string, value: string];
type Rule = readonly [pattern: Pattern, lines: readonly Line[]];

const byAddress = ['Cache-Control', 'X-Frame-Options', 'Access-Control-Allow-Origin'];

function caching(headers: readonly ResponseHeader[]): Rule[] {
  const { name, cases } = named(headers, 'Cache-Control');
  return cases.flatMap(({ patterns, value }) =>
    patterns.map((pattern): Rule => [pattern, [[name, value]]]),
  );
}

/** Of what lies below interviews, all that is not as deep as a quote page. */
function framing(headers: readonly ResponseHeader[], { folders }: SiteFacts): Rule[] {
  const { name, otherwise } = named(headers, 'X-Frame-Options');
  const [above = ''] = embeds.map((pattern) => pattern.split('/')[0]);
  const others = folders.filter((folder) => folder !== above).map((folder) => `${folder}/*`);
  const pages = ['', '404.html', `${above}/`, `${above}/:slug/`];
  return [...pages, ...others].map((pattern) => [pattern, [[name, otherwise]]]);
}

function types(headers: readonly ResponseHeader[]): Rule[] {
  const { name, cases } = named(headers, 'Access-Control-Allow-Origin');
  const sharing = cases.map(({ value }): Line => [name, value]);
  return contentTypes
    .filter(({ known, shared }) => shared || !known)
    .flatMap(({ patterns, type, known, shared }) =>
      patterns.map((pattern): Rule => {
        const isNarrower = !known && isWithinAnother(pattern);
        return [
          pattern,
          [
            ...(known ? [] : [['Content-Type', type] as const]),
            ...(shared && !isNarrower ? sharing : []),
          ],
        ];
      }),
    );
}

/** `*.csl.json` is within `*.json`, whose rule matches it too. */
function isWithinAnother(pattern: Pattern): boolean {
  return contentTypes.some(
    ({ patterns, shared, known }) =>
      shared && known && patterns.some((other) => pattern.endsWith(other.replace('*', ''))),
  );
}

function named(headers: readonly ResponseHeader[], name: string): ResponseHeader {
  const found = headers.find((header) => header.name === name);
  if (!found) throw new Error(`There is no header ${name}.`);
  return found;
}
