import path from 'node:path';
import type { Interview } from '../../interview/index.ts';
import type { Library } from '../../library/index.ts';
import type { InterviewStructure, Pages, Structure } from '../format.ts';
import { exactKey, separator, wordsOf, type Word } from '../words.ts';
import { cutTexts } from './cut-texts.ts';
import { FacetsOfShard } from './facets.ts';
import { IndexFolder, type WrittenFile } from './index-folder.ts';
import { pagefindIndex, type PagefindRecord } from './pagefind-index.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { IndexPlan, Shard } from './plan.ts';
import { textFiles } from './text-files.ts';
import { WordCounts, type CountedWords } from './word-counts.ts';

/** How many interviews a file of structure holds, packed some 60 bytes each for 3,000 words. */
export const structurePerFile = 16;

/** What has to be known of a shard to join it to others. Plain data, to be carried as JSON. */
export interface ShardSummary {
  readonly name: string;
  readonly interviews: number;
  readonly paragraphs: number;
  /** All words, those of headings and notes among them. */
  readonly words: number;
  /** Of its interviews, in the library’s order. */
  readonly slugs: readonly string[];
  /** Pagefind’s names for its interviews. */
  readonly pages: readonly string[];
  readonly vocabulary: CountedWords;
  /** Their paths begin with the shard’s name. */
  readonly files: readonly WrittenFile[];
  /** Pagefind’s program, which one shard keeps for all. */
  readonly program: readonly WrittenFile[];
}

/**
 * Writes all files of one shard into its folder. Needs nothing of other shards, and may be done on
 * another machine.
 *
 * @param folder absolute; the shard’s own folder is made in it
 * @param salt another one gives Pagefind’s records other names, where two shards share one
 */
export async function writeShard(
  { name, interviews }: Shard,
  library: Pick<Library, 'film' | 'person'>,
  folder: string,
  plan: IndexPlan,
  salt = 0,
): Promise<ShardSummary> {
  const target = new IndexFolder(folder);
  const vocabulary = new WordCounts();
  const facets = new FacetsOfShard(library);
  const structures: InterviewStructure[] = [];
  const keys: Keys = new Map();
  let words = 0;
  async function* records(): AsyncGenerator<PagefindRecord> {
    for (const interview of interviews) {
      const paragraphs = paragraphsOf(interview);
      facets.add(interview, paragraphs);
      const content: string[] = [];
      const lengths: number[] = [];
      for (const { text } of paragraphs) {
        const found = wordsOf(text);
        vocabulary.add(interview.language, text, found);
        lengths.push(found.length);
        content.push(contentOf(found, keys));
      }
      const kinds = paragraphs.map(({ kind }) => kind);
      const texts = cutTexts(lengths, kinds, plan.textWords);
      const files = textFiles(interview, paragraphs, texts, filmOf(interview, library));
      let number = 0;
      for (const file of files) {
        await target.pack(`${name}/texts/${structures.length}.${number}`, file);
        number++;
      }
      structures.push({ lengths, kinds: kinds.join(''), texts });
      const count = lengths.reduce((sum, length) => sum + length, 0);
      words += count;
      yield {
        slug: interview.slug,
        content: content.join(' '),
        words: count + paragraphs.length,
      };
    }
  }
  const made = await pagefindIndex(records(), plan.chunk, salt);
  const pages: Pages = interviews.map(({ slug }, index) => {
    const page = made.pages.get(slug);
    if (page === undefined || !structures[index]) throw new Error(`Pagefind has lost “${slug}”.`);
    return page;
  });
  await target.pack(`${name}/pages`, pages);
  for (let first = 0; first < structures.length; first += structurePerFile) {
    const some: Structure = { interviews: structures.slice(first, first + structurePerFile) };
    await target.pack(`${name}/structure/${first / structurePerFile}`, some);
  }
  await target.pack(`${name}/facets`, facets.toJSON());
  for (const file of made.index)
    await target.put(path.posix.join(name, 'pagefind', file.path), file.content);
  const program = new IndexFolder(folder);
  for (const file of made.program)
    await program.put(path.posix.join(name, 'pagefind', file.path), file.content);
  return {
    name,
    interviews: interviews.length,
    slugs: interviews.map(({ slug }) => slug),
    paragraphs: structures.reduce((sum, { lengths }) => sum + lengths.length, 0),
    words,
    pages: Array.from(made.pages.values()).toSorted(),
    vocabulary: vocabulary.toJSON(),
    files: target.files,
    program: program.files,
  };
}

/** Keys are made once a form: there are a hundred times as many words. */
type Keys = Map<string, string>;

/** A paragraph as it stands in the index. */
function contentOf(words: readonly Word[], keys: Keys): string {
  const content = words.map(({ form }) => {
    const known = keys.get(form);
    if (known !== undefined) return known;
    const key = exactKey(form);
    keys.set(form, key);
    return key;
  });
  content.push(separator);
  return content.join(' ');
}

function filmOf({ films }: Interview, library: Pick<Library, 'film'>): ReturnType<Library['film']> {
  return films[0] === undefined ? undefined : library.film(films[0]);
}
