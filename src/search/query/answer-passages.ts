import type { Group, Question, Reply } from '../answer.ts';
import type { IndexReader } from '../read/index-reader.ts';
import { countFacets } from './facet-counts.ts';
import { loadFacetValues } from './facet-values.ts';
import { find } from './find.ts';
import { type FoundGroup, groupParagraphs } from './group-paragraphs.ts';
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
  const from = Math.max(wanted.from, 0);
  const to = from + Math.max(wanted.count, 0);
  // Where none is to be shown, counts are all that is asked for.
  const findings = await find(query, reader, signal, to > from ? to : Infinity);
  const { found, corpus, texts } = findings;
  yield { type: 'summary', summary: findings.summary };

  const groups = groupParagraphs(found, corpus);
  const lighting = lightingOf(findings.rows, corpus.size);
  const load = (group: FoundGroup): Promise<Group> =>
    loadGroup(group, groups.length === 1, lighting, corpus, texts);
  const [first, ...others] = groups.slice(from, to);
  if (first) {
    // Nothing is to keep the first one from being shown.
    const group = await load(first);
    signal.throwIfAborted();
    yield { type: 'group', at: from, group };
  }
  const loading = others.map(load);
  // One that fails is heard of when its turn comes.
  for (const one of loading) one.catch(() => undefined);
  for (const [index, one] of loading.entries()) {
    const group = await one;
    signal.throwIfAborted();
    yield { type: 'group', at: from + 1 + index, group };
  }

  if (facets) {
    // What other filters would leave stands in interviews that these leave out.
    const isAll = findings.summary.whole && findings.tests.size === 0;
    const all = isAll ? findings : await find(query, reader, signal);
    if (!findings.summary.whole) yield { type: 'counted', summary: all.summary };
    const values = all.facets ?? (await loadFacetValues(reader, corpus));
    signal.throwIfAborted();
    const paragraphs = all.unfiltered.filter((one) => corpus.kindOf(one) !== 'h');
    yield { type: 'facets', facets: countFacets(paragraphs, values, all.tests) };
  }
  yield { type: 'end' };
}
