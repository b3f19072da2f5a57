import type { Group, Hit, Line, Query, Reply, Summary } from '../../../src/search/answer.ts';
import { answerConcordance } from '../../../src/search/query/answer-concordance.ts';
import { answerPassages } from '../../../src/search/query/answer-passages.ts';
import type { IndexReader } from '../../../src/search/read/index-reader.ts';

export interface Heard {
  readonly summary: Summary;
  readonly groups: readonly Group[];
  /** All hits, group by group. */
  readonly hits: readonly Hit[];
  readonly replies: readonly Reply[];
  /** `slug#id` of all hits, in order. */
  readonly places: readonly string[];
}

export async function ask(
  reader: IndexReader,
  text: string,
  query: Partial<Query> = {},
  facets = false,
  wanted = { from: 0, count: 50 },
): Promise<Heard> {
  const replies: Reply[] = [];
  const whole: Query = { text, filters: {}, literal: false, typing: false, ...query };
  const question = {
    type: 'passages',
    query: whole,
    wanted,
    facets,
  } as const;
  for await (const reply of answerPassages(question, reader, new AbortController().signal)) {
    replies.push(reply);
  }
  const summary = replies.flatMap((one) => (one.type === 'summary' ? one.summary : []))[0];
  if (!summary) throw new Error('No summary');
  const groups = replies.flatMap((one) => (one.type === 'group' ? one.group : []));
  return {
    summary,
    groups,
    hits: groups.flatMap(({ hits }) => hits),
    replies,
    places: groups.flatMap(({ slug, hits }) => hits.map(({ id }) => `${slug}#${id}`)),
  };
}

export async function lines(reader: IndexReader, text: string, limit = 1000): Promise<Line[]> {
  const query: Query = { text, filters: {}, literal: false, typing: false };
  const found: Line[] = [];
  const question = { type: 'concordance', query, limit } as const;
  for await (const reply of answerConcordance(question, reader, new AbortController().signal)) {
    if (reply.type === 'lines') found.push(...reply.lines);
  }
  return found;
}

/** The words of a hit that are lit. */
export function lit({ text, lit: ranges }: Pick<Hit, 'text' | 'lit'>): string[] {
  return ranges.map(({ start, end }) => text.slice(start, end));
}
