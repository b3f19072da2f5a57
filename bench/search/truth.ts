import { flow, type Library } from '../../src/library/index.ts';
import type { Interview, Speaker, Text } from '../../src/interview/index.ts';
import { isUnspaced, wordsOf } from '../../src/search/words.ts';

/** What can be found: a text and the place its link leads to. */
export interface Paragraph {
  /** `<interview>#<anchor>`. A note, a caption or a quotation has that of the place it stands at. */
  readonly place: string;
  readonly interview: string;
  /** Slug of who speaks; null for nobody, and for whom there is no record of. */
  readonly person: string | null;
  /** Headings are found as well, and stand apart from passages. */
  readonly heading: boolean;
  readonly text: string;
  readonly forms: readonly string[];
}

/** All that is known of a library without asking the search. */
export interface Truth {
  readonly paragraphs: readonly Paragraph[];
  /** In which paragraphs a form stands: their numbers, once each, rising. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Forms in the order they were met. */
  readonly forms: readonly string[];
  /** Forms in names of records, misspellings among them. */
  readonly nameForms: ReadonlySet<string>;
}

/** Reads what a library says, paragraph by paragraph, from the model and not from the index. */
export function readTruth(library: Library): Truth {
  const paragraphs = library.interviews.flatMap((interview) => [...paragraphsOf(interview)]);
  const places = new Map<string, number[]>();
  for (const [number, { forms }] of paragraphs.entries()) {
    for (const form of new Set(forms)) {
      const list = places.get(form);
      if (list) list.push(number);
      else places.set(form, [number]);
    }
  }
  const nameForms = new Set(namesIn(library).flatMap(formsOf));
  return { paragraphs, places, forms: [...places.keys()], nameForms };
}

/** Whether a form is one of a script that sets spaces between words, so that it can be asked for alone. */
export function standsAlone(form: string): boolean {
  return !isUnspaced(form);
}

export function formsOf(text: string): string[] {
  return wordsOf(text).map(({ form }) => form);
}

/** A form as it is written where it is first met: “everyone’s”. */
export function asWritten({ places, paragraphs }: Truth, form: string): string {
  const text = paragraphs[places.get(form)?.[0] ?? -1]?.text ?? '';
  const word = wordsOf(text).find((each) => each.form === form);
  return word ? text.slice(word.start, word.end) : form;
}

/** The paragraphs that hold all the forms. */
export function withAll({ places }: Truth, forms: readonly string[]): number[] {
  const [rarest = [], ...others] = forms
    .map((form) => places.get(form) ?? [])
    .sort((a, b) => a.length - b.length);
  const sets = others.map((list) => new Set(list));
  return rarest.filter((number) => sets.every((set) => set.has(number)));
}

function* paragraphsOf(interview: Interview): Generator<Paragraph> {
  const { slug } = interview;
  const anchors = new Map<string, string>();
  let anchor = '';
  const make = ({ text }: { readonly text: string }, speaker: Speaker | null, at = anchor) => ({
    place: `${slug}#${at}`,
    interview: slug,
    person: speaker?.person ?? null,
    heading: false,
    text,
    forms: formsOf(text),
  });
  const hang = ({ spans }: Text): void => {
    for (const span of spans) {
      if (span.kind === 'note' && !anchors.has(span.note)) anchors.set(span.note, anchor);
    }
  };
  const items = [
    ...flow({ ...interview, sections: [] }),
    ...interview.sections.flatMap((section) => [
      section,
      ...flow({ ...interview, introduction: [], sections: [section] }),
    ]),
  ];
  for (const item of items) {
    if (!('block' in item)) {
      if (!item.heading) continue;
      anchor = item.heading.id;
      hang(item.heading);
      yield { ...make(item.heading, null), heading: true };
      continue;
    }
    const { block, turn } = item;
    const speaker = turn?.speaker ?? null;
    if (block.kind === 'passage') {
      anchor = block.id;
      hang(block);
      yield make(block, speaker);
    } else if (block.kind === 'quotation') {
      for (const text of [...block.paragraphs, block.source]) {
        hang(text);
        yield make(text, null);
      }
    } else if (block.kind === 'figure') {
      yield make({ text: block.caption }, null);
    }
  }
  for (const { name, paragraphs } of interview.notes) {
    for (const paragraph of paragraphs) yield make(paragraph, null, anchors.get(name));
  }
}

function namesIn({ films, people, topics, interviews }: Library): string[] {
  return [
    ...films.flatMap((film) => [film.title, ...film.aliases, ...film.misspellings]),
    ...people.flatMap((person) => [person.name, ...person.aliases, ...person.misspellings]),
    ...topics.map(({ name }) => name),
    ...interviews.map(({ title }) => title),
  ];
}
