import { Charset, Index } from 'flexsearch';
import type { Rival } from './rival.ts';

/** Its tokenizer for typos, and the order of words kept. */
export const flexsearch: Rival = {
  name: 'FlexSearch',
  build(paragraphs) {
    const index = emptyIndex();
    for (const [number, { text }] of paragraphs.entries()) index.add(number, text);
    const parts: [string, string][] = [];
    index.export((key, data) => {
      parts.push([key, data]);
    });
    return JSON.stringify(parts);
  },
  load(built) {
    const index = emptyIndex();
    for (const [key, data] of JSON.parse(built) as [string, string][]) index.import(key, data);
    return {
      search: (text, passes) =>
        (index.search(text, { limit: passes ? 10_000 : 100 }) as number[]).filter(
          (number) => passes?.(number) ?? true,
        ),
    };
  },
};

function emptyIndex(): Index {
  return new Index({ tokenize: 'tolerant', encoder: Charset.Normalize, context: true });
}
