import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { hashOf } from '../views/hash-of.ts';

/** What a server has to know of a site that was built. */
export interface SiteFacts {
  /** The path it is published under, with `/` at both ends. */
  readonly base: string;
  /** Hashes of the scripts that are written into its pages, `sha256-…`, sorted. */
  readonly scripts: readonly string[];
  /** Names of the folders at its top that hold pages, sorted. */
  readonly folders: readonly string[];
}

/** Kept with the site, so that nobody has to read its pages again. Servers send no such file. */
const factsFile = '.two-shot-hosting.json';

const schema = z.strictObject({
  base: z.string().regex(/^\/(?:.*\/)?$/),
  scripts: z.array(z.string()),
  folders: z.array(z.string()),
});

/**
 * Reads all pages of a site and writes down what they have in them.
 *
 * @param site absolute path of the built site
 */
export function gatherFacts(site: string, base: string): SiteFacts {
  const scripts = new Set<string>();
  const folders = new Set<string>();
  for (const name of readdirSync(site, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.html')) continue;
    const [top = '', ...rest] = name.split(path.sep);
    if (rest.length > 0) folders.add(top);
    for (const script of scriptsIn(readFileSync(path.join(site, name), 'utf8'))) {
      scripts.add(hashOf(script));
    }
  }
  const facts = { base, scripts: [...scripts].toSorted(), folders: [...folders].toSorted() };
  writeFileSync(path.join(site, factsFile), JSON.stringify(facts));
  return facts;
}

/** @throws Error where there is no built site, or one that an older build made */
export function readFacts(site: string): SiteFacts {
  try {
    return schema.parse(JSON.parse(readFileSync(path.join(site, factsFile), 'utf8')));
  } catch (error) {
    throw new Error('There is no whole site of ours here: run npm run build first.', {
      cause: error,
    });
  }
}

/** Scripts that a browser would run; data for machines is none. Pages are written by machine. */
export function scriptsIn(html: string): string[] {
  const all = html.matchAll(/<script(?<attributes>[^>]*)>(?<text>[^]*?)<\/script>/g);
  return Array.from(all, ({ groups = {} }) => groups).flatMap(({ attributes = '', text = '' }) =>
    /\ssrc=|\stype="application\//.test(attributes) ? [] : [text],
  );
}
