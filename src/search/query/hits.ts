import type { Group, Hit } from '../answer.ts';
import type { TextFile } from '../format.ts';
import { type LitTerm, litParameter, litTerms } from '../lit.ts';
import type { Corpus } from './corpus.ts';
import type { Found } from './find-paragraphs.ts';
import type { FoundGroup } from './group-paragraphs.ts';
import type { Loaded, Texts } from './texts.ts';

/** So many hits of an interview are loaded, and more where they stand in the same files. */
const firstHits = 3;
const mostHits = 20;
/** If it is the only interview that answers. */
const hitsAlone = 50;

/** What is lit in a hit: phrases in those that have them, else the words. */
export interface Lighting {
  readonly literal: readonly LitTerm[];
  readonly words: readonly LitTerm[];
}

/** Loads the texts of a group. */
export async function loadGroup(
  group: FoundGroup,
  alone: boolean,
  lighting: Lighting,
  corpus: Corpus,
  texts: Texts,
): Promise<Group> {
  const { paragraphs, headings } = group;
  const first = paragraphs.slice(0, alone ? hitsAlone : firstHits);
  const files = new Set(first.map(({ paragraph }) => texts.fileOf(paragraph)));
  const more = paragraphs
    .slice(first.length, alone ? 0 : mostHits)
    .filter(({ paragraph }) => files.has(texts.fileOf(paragraph)));
  const load = (list: readonly Found[]): Promise<Hit[]> =>
    Promise.all(list.map((one) => loadHit(one, lighting, corpus, texts)));
  const any = paragraphs[0] ?? headings[0];
  const [hits, titles, loaded] = await Promise.all([
    load([...first, ...more]),
    load(headings.slice(0, firstHits)),
    texts.load(any?.paragraph ?? 0),
  ]);
  return {
    ...loaded.file.interview,
    address: pageOf(loaded.file),
    paragraphs: paragraphs.length,
    hits,
    headings: titles,
  };
}

async function loadHit(
  found: Found,
  lighting: Lighting,
  corpus: Corpus,
  texts: Texts,
): Promise<Hit> {
  const loaded = await texts.load(found.paragraph);
  const [id, speaker, text] = loaded.paragraph;
  const { lit, address } = light(loaded, found.literal ? lighting.literal : lighting.words);
  return {
    kind: corpus.kindOf(found.paragraph),
    id,
    address,
    speaker: loaded.file.speakers[speaker] ?? null,
    text,
    lit,
    context: contextOf(loaded, found.paragraph, corpus),
  };
}

/** Where a paragraph’s words are found, and the address that lights them. */
export function light(
  { paragraph: [id, , text], file }: Loaded,
  terms: readonly LitTerm[],
): Pick<Hit, 'lit' | 'address'> {
  const found = litTerms(text, terms);
  const used = [...new Set(found.map(({ term }) => term))].map((term) => terms[term] ?? []);
  const query = used.length > 0 ? `?lit=${litParameter(used)}` : '';
  return {
    lit: found.map(({ start, end }) => ({ start, end })),
    address: `${pageOf(file)}${query}${id === '' ? '' : `#${encodeURIComponent(id)}`}`,
  };
}

function pageOf({ interview }: TextFile): string {
  return `/interviews/${encodeURIComponent(interview.slug)}/`;
}

/** For an answer the question, for a question the beginning of the answer. */
function contextOf({ file, index }: Loaded, paragraph: number, corpus: Corpus): Hit['context'] {
  const kind = corpus.kindOf(paragraph);
  if (kind !== 'a' && kind !== 'q') return null;
  const wanted = kind === 'a' ? 'q' : 'a';
  const step = kind === 'a' ? -1 : 1;
  for (let away = step; ; away += step) {
    const there = file.paragraphs[index + away];
    const outside = kind === 'a' ? file.question : file.answer;
    const other = there ? corpus.kindOf(paragraph + away) : wanted;
    const said = there ?? outside;
    if (!said) return null;
    if (other === wanted) {
      return {
        kind: wanted,
        speaker: file.speakers[said[1]] ?? null,
        text: shortened(said[2]),
      };
    }
    // A figure or a quotation does not end an answer; a heading does, and the editor’s words.
    if (other !== kind && other !== 'f' && other !== 'o') return null;
  }
}

/** Not more than this is shown around a hit, in UTF-16 code units. */
const longestContext = 240;

function shortened(text: string): string {
  if (text.length <= longestContext) return text;
  const cut = text.slice(0, longestContext);
  const space = cut.lastIndexOf(' ');
  return `${space > longestContext / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/, '')}…`;
}
