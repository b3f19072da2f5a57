import type {
  Facets,
  InterviewFacets,
  InterviewStructure,
  Kind,
  Manifest,
  Name,
  TextFile,
  TextParagraph,
} from '../../../src/search/format.ts';
import type { IndexReader } from '../../../src/search/read/index-reader.ts';
import { wordsOf } from '../../../src/search/words.ts';

/** An interview for a test: who says what. Everything in it is invented. */
export interface InventedInterview {
  readonly slug: string;
  readonly year?: number;
  readonly language?: string;
  /** Slugs of films it is about. */
  readonly films?: readonly string[];
  /** `q Asker: words`: the kind, the speaker if any, the words. Ids are p0, p1, … */
  readonly text: readonly string[];
  /** Slugs of films and people named, by the number of the paragraph. */
  readonly named?: Readonly<
    Record<number, { films?: readonly string[]; people?: readonly string[] }>
  >;
}

export interface InventedIndex {
  readonly interviews: readonly InventedInterview[];
  /** Slugs of people by name. */
  readonly people?: Readonly<Record<string, string>>;
  /** Slugs of films by title. */
  readonly films?: Readonly<Record<string, string>>;
  readonly misspellings?: Readonly<Record<string, string>>;
  /** How many interviews a shard has, words a file of text, forms a file of the vocabulary. */
  readonly perShard?: number;
  readonly perText?: number;
  readonly perFile?: number;
}

interface Paragraph {
  readonly kind: Kind;
  readonly speaker: string | null;
  readonly text: string;
}

/** An index in memory, made word by word and with nothing of the real one’s cleverness. */
export function inventedIndex(invented: InventedIndex): IndexReader & { readonly asked: string[] } {
  const { perShard = 1000, perText = 40, perFile = 50, people = {}, films = {} } = invented;
  const asked: string[] = [];
  const answers = new Map<string, unknown>();
  // In turn, so that no shard holds a run of them, as with languages and decades.
  const shardCount = Math.ceil(invented.interviews.length / perShard);
  const order = invented.interviews.map((_, number) => number % shardCount);
  const shards = Array.from({ length: shardCount }, (_, shard) =>
    invented.interviews.filter((_, number) => order[number] === shard),
  );
  const all = invented.interviews.map((one) => ({ one, paragraphs: one.text.map(read) }));

  const places = new Map<string, Map<string, number[]>>();
  const counts = new Map<string, number>();
  for (const { one, paragraphs } of all) {
    let position = 0;
    for (const { text } of paragraphs) {
      const words = wordsOf(text);
      for (const [index, { form }] of words.entries()) {
        const pages = places.get(form) ?? new Map<string, number[]>();
        places.set(form, pages);
        pages.set(one.slug, [...(pages.get(one.slug) ?? []), position + index]);
      }
      for (const form of new Set(words.map((word) => word.form))) {
        counts.set(form, (counts.get(form) ?? 0) + 1);
      }
      position += words.length + 1;
    }
  }

  const names: Name[] = [
    ...Object.entries(films).map(([name, slug]) => nameOf('film', name, slug)),
    ...Object.entries(people).map(([name, slug]) => nameOf('person', name, slug)),
  ];
  const nameWords = new Map<string, number[]>();
  for (const [number, { name }] of names.entries()) {
    for (const { form } of wordsOf(name)) {
      nameWords.set(form, [...(nameWords.get(form) ?? []), number]);
      if (!counts.has(form)) counts.set(form, 0);
    }
  }
  const means = invented.misspellings ?? {};
  for (const form of Object.keys(means)) if (!counts.has(form)) counts.set(form, 0);

  const forms = [...counts.keys()].sort();
  const kin = Map.groupBy(forms, stem);
  const reversed = forms.toSorted((a, b) => (backwards(a) < backwards(b) ? -1 : 1));
  const starts = files(forms, perFile);
  const ends = files(reversed, perFile);

  return {
    asked,
    manifest: () => answer('manifest', manifest),
    vocabulary: (file) =>
      answer(`starts ${file}`, () => {
        const here = starts[file] ?? [];
        const stems = Map.groupBy(here.keys(), (index) => stem(here[index] ?? ''));
        const only = <T>(from: ReadonlyMap<string, T>): Record<string, T> =>
          Object.fromEntries([...from].filter(([form]) => here.includes(form)));
        return {
          forms: here.join(' '),
          counts: here.map((form) => counts.get(form) ?? 0),
          kin: [...stems.values()].filter((group) => group.length > 1),
          far: Object.fromEntries(
            here.flatMap((form) => {
              const others = (kin.get(stem(form)) ?? []).filter((one) => !here.includes(one));
              return others.length > 0 ? [[form, others] as const] : [];
            }),
          ),
          names: only(nameWords),
          means: only(new Map(Object.entries(means))),
        };
      }),
    endings: (file) =>
      answer(`ends ${file}`, () => {
        const here = ends[file] ?? [];
        return { forms: here.join(' '), counts: here.map((form) => counts.get(form) ?? 0) };
      }),
    names: (file) => answer(`names ${file}`, () => names.slice(file * 10, file * 10 + 10)),
    pages: (shard) => answer(`pages ${shard}`, () => (shards[shard] ?? []).map(({ slug }) => slug)),
    structure: (shard, file) =>
      answer(`structure ${shard} ${file}`, () => ({
        interviews: (shards[shard] ?? []).slice(2 * file, 2 * file + 2).map(structure),
      })),
    facets: (shard) => answer(`facets ${shard}`, () => facets(shards[shard] ?? [])),
    text: (shard, interview, file) =>
      answer(`text ${shard} ${interview}.${file}`, () =>
        textFile(shards[shard]?.[interview] ?? { slug: '', text: [] }, file),
      ),
    places: (form) => answer(`places ${form}`, () => places.get(form) ?? new Map()),
  };

  function answer<T>(what: string, value: () => T): Promise<T> {
    asked.push(what);
    const known = answers.get(what) ?? value();
    answers.set(what, known);
    return Promise.resolve(known as T);
  }

  function manifest(): Manifest {
    return {
      format: 1,
      version: 'v',
      shards: shards.map((list, index) => ({ name: `s${index}`, interviews: list.length })),
      vocabulary: { starts: firsts(starts), ends: firsts(ends.map((file) => file.map(backwards))) },
      names: { count: names.length, perFile: 10 },
      order: shardCount < 2 ? [] : order,
      structure: { perFile: 2 },
      counts: {
        interviews: all.length,
        paragraphs: all.flatMap(({ paragraphs }) => paragraphs).length,
        words: all.flatMap(({ paragraphs }) => paragraphs.flatMap(({ text }) => wordsOf(text)))
          .length,
      },
      bytes: 0,
      languages: ['en'],
      years: null,
      suggestions: names.slice(0, 2),
    };
  }

  function structure(one: InventedInterview): InterviewStructure {
    const paragraphs = one.text.map(read);
    return {
      lengths: paragraphs.map(({ text }) => wordsOf(text).length),
      kinds: paragraphs.map(({ kind }) => kind).join(''),
      texts: cuts(paragraphs),
    };
  }

  function cuts(paragraphs: readonly Paragraph[]): number[] {
    const found = [0];
    let words = 0;
    for (const [index, { text }] of paragraphs.entries()) {
      if (words >= perText) {
        found.push(index);
        words = 0;
      }
      words += wordsOf(text).length;
    }
    return found;
  }

  function textFile(one: InventedInterview, file: number): TextFile {
    const paragraphs = one.text.map(read);
    const firstOnes = cuts(paragraphs);
    const first = firstOnes[file] ?? 0;
    const next = firstOnes[file + 1] ?? paragraphs.length;
    const speakers = [...new Set(paragraphs.flatMap(({ speaker }) => speaker ?? []))];
    const text = ({ speaker, text: said }: Paragraph, index: number): TextParagraph => [
      `p${index}`,
      speaker === null ? -1 : speakers.indexOf(speaker),
      said,
    ];
    const question = paragraphs.findLastIndex(({ kind }, index) => kind === 'q' && index < first);
    const reply = paragraphs.findIndex(({ kind }, index) => kind === 'a' && index >= next);
    return {
      interview: {
        slug: one.slug,
        title: `On ${one.slug}`,
        date: `${one.year ?? 2000}-01-01`,
        language: one.language ?? 'en',
        direction: 'ltr',
        film: null,
        publication: 'Nowhere',
      },
      speakers,
      first,
      paragraphs: paragraphs
        .slice(first, next)
        .map((paragraph, index) => text(paragraph, first + index)),
      question:
        paragraphs[first]?.kind === 'a' && paragraphs[question]
          ? text(paragraphs[question], question)
          : null,
      answer:
        paragraphs[next - 1]?.kind === 'q' && paragraphs[reply]
          ? text(paragraphs[reply], reply)
          : null,
    };
  }

  function facets(list: readonly InventedInterview[]): Facets {
    const speakers = [
      ...new Set(list.flatMap(({ text }) => text.flatMap((line) => read(line).speaker ?? []))),
    ];
    const filmList = Object.entries(films);
    const peopleList = Object.entries(people);
    const film = (slug: string): number => filmList.findIndex(([, one]) => one === slug);
    const person = (slug: string): number => peopleList.findIndex(([, one]) => one === slug);
    return {
      films: filmList.map(([title, slug]) => [slug, title, null]),
      people: peopleList.map(([name, slug]) => [slug, name]),
      speakers: speakers.map((name) => [name, people[name] ?? null]),
      interviews: list.map((one): InterviewFacets => {
        const named = Object.entries(one.named ?? {});
        return {
          slug: one.slug,
          title: `On ${one.slug}`,
          year: one.year ?? 2000,
          language: one.language ?? 'en',
          films: (one.films ?? []).map(film),
          speakers: one.text.map((line) => {
            const { speaker } = read(line);
            return speaker === null ? -1 : speakers.indexOf(speaker);
          }),
          namedFilms: named.flatMap(([at, { films: slugs = [] }]) =>
            slugs.map((slug) => [Number(at), film(slug)] as const),
          ),
          namedPeople: named.flatMap(([at, { people: slugs = [] }]) =>
            slugs.map((slug) => [Number(at), person(slug)] as const),
          ),
        };
      }),
    };
  }
}

/** A line of an invented interview. */
export function read(line: string): Paragraph {
  const [, kind = 'a', speaker, text = ''] = /^([qaionfh])(?: ([^:]+))?: (.*)$/su.exec(line) ?? [];
  return { kind: kind as Kind, speaker: speaker ?? null, text };
}

function nameOf(kind: Name['kind'], name: string, slug: string): Name {
  const address = `/${kind}s/${slug}/`;
  return { kind, name, detail: '', address, slug, mentions: 1, direction: 'auto' };
}

function files(forms: readonly string[], perFile: number): string[][] {
  const cut: string[][] = [];
  for (let at = 0; at < forms.length; at += perFile) cut.push(forms.slice(at, at + perFile));
  return cut;
}

/** The first form of each file, as short as tells it from the last of the file before. */
function firsts(list: readonly (readonly string[])[]): string[] {
  return list.map(([first = ''], index) => {
    const last = list[index - 1]?.at(-1) ?? '';
    let length = 1;
    while (first.slice(0, length) <= last && length < first.length) length += 1;
    return first.slice(0, length);
  });
}

function backwards(form: string): string {
  return form.split('').reverse().join('');
}

function stem(form: string): string {
  return form.length > 4 ? form.replace(/(?:ing|ed|s)$/u, '') : form;
}
