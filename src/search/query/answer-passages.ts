import type { Question, Reply } from '../answer.ts';
import type { IndexReader } from '../read/index-reader.ts';
import { countFacets } from './facet-counts.ts';
import { loadFacetValues } from './facet-values.ts';
import { find } from './find.ts';
import { groupParagraphs } from './group-paragraphs.ts';
import { loadGroup } from './hits.ts';
import { lightingOf } from './lighting.ts';

/**
 * Answers with passages: a summary, the groups wanted in their order as soon as their texts are
 * there, and the counts of facets if asked.
 *
 * @throws IndexFailure, or the signal’s reason
 */
export async function* answerPassages(
  { query, wanted, facets }: Extract<Question, { type: 'passages' }>,
  reader: IndexReader,
  signal: AbortSignal,
): AsyncGenerator<Reply> {
  const findings = await find(query, reader, signal);
  const { found, corpus, texts } = findings;
  yield { type: 'summary', summary: findings.summary };

  const groups = groupParagraphs(found, corpus);
  const lighting = lightingOf(findings.rows, corpus.size);
  const from = Math.max(wanted.from, 0);
  const loading = groups
    .slice(from, from + Math.max(wanted.count, 0))
    .map((group) => loadGroup(group, groups.length === 1, lighting, corpus, texts));
  // One that fails is heard of when its turn comes.
  for (const one of loading) one.catch(() => undefined);
  for (const [index, one] of loading.entries()) {
    const group = await one;
    signal.throwIfAborted();
    yield { type: 'group', at: from + index, group };
  }

  if (facets) {
    const values = findings.facets ?? (await loadFacetValues(reader, corpus));
    signal.throwIfAborted();
    const paragraphs = findings.unfiltered.filter((one) => corpus.kindOf(one) !== 'h');
    yield { type: 'facets', facets: countFacets(paragraphs, values, findings.tests) };
  }
  yield { type: 'end' };
}
