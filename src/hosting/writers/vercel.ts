import { contentTypes } from '../content-types.ts';
import { alternatives, type Pattern } from '../patterns.ts';
import { responseHeaders } from '../response-headers.ts';
import type { SiteFacts } from '../site-facts.ts';

/**
 * `vercel.json`. Where several rules give one header the last counts there, so the general ones come
 * first.
 */
export function writeVercel(facts: SiteFacts): string {
  const { base } = facts;
  const rule = (patterns: readonly Pattern[], key: string, value: string): Rule => ({
    source: `${base}(${alternatives(patterns)})`,
    headers: [{ key, value }],
  });
  const headers = responseHeaders(facts);
  const everywhere: Rule = {
    source: `${base}(.*)`,
    headers: headers
      .filter(
        ({ cases, otherwise }) => otherwise !== '' && cases.every(({ value }) => value !== ''),
      )
      .map(({ name, otherwise }) => ({ key: name, value: otherwise })),
  };
  const special = headers.flatMap(({ name, cases, otherwise }) =>
    cases
      .toReversed()
      .map(({ patterns, value }) =>
        value === ''
          ? { ...rule(['*'], name, otherwise), source: `${base}((?!${alternatives(patterns)}$).*)` }
          : rule(patterns, name, value),
      ),
  );
  const types = contentTypes
    .filter(({ known }) => !known)
    .toReversed()
    .map(({ patterns, type }) => rule(patterns, 'Content-Type', type));
  const json = { trailingSlash: true, headers: [everywhere, ...special, ...types] };
  return `${JSON.stringify(json, null, 2)}\n`;
}

interface Rule {
  readonly source: string;
  readonly headers: readonly { readonly key: string; readonly value: string }[];
}
