import type { APIRoute } from 'astro';
import { jsonSchema, jsonVersion } from '../../exports/index.ts';
import { addresses } from '../../library/index.ts';
import { wholeAddresses } from '../../views/site.ts';

/** The JSON Schema of `/interviews/<slug>.json`. */
export function getStaticPaths() {
  return [{ params: { version: String(jsonVersion) } }];
}

export const GET: APIRoute = ({ site }) => {
  const schema = jsonSchema(wholeAddresses(site)(addresses.schema(jsonVersion)));
  return new Response(`${JSON.stringify(schema, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json' },
  });
};
