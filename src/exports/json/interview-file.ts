import { z } from 'zod';
import { block, heading, text } from './words.ts';

/*
 * The format of `/interviews/<slug>.json`: the one source of its JSON Schema, whose descriptions are its
 * documentation, and of the type that the writer fills.
 */

/** Counts changes that a program which reads the files would notice. */
export const version = 1;

const day = z.iso.date();

const speaker = z
  .strictObject({
    name: z
      .string()
      .describe('As shown: the person’s name, or the label where there is no record.'),
    role: z.enum(['interviewer', 'interviewee', 'other']),
    person: z
      .string()
      .nullable()
      .describe('The slug of an entry of `people`; null where there is no record.'),
  })
  .meta({ id: 'Speaker', description: 'Somebody who talks.' });

const turn = z
  .strictObject({
    speaker: speaker
      .nullable()
      .describe('null: the editor’s own words between sections, before anybody speaks.'),
    wording: z
      .enum(['spoken', 'retold', 'editorial'])
      .describe(
        'Whose words the passages are: the speaker’s (spoken); those of a digest that retells what the speaker said, and not to be quoted as the speaker’s (retold); the editor’s (editorial).',
      ),
    blocks: z.array(block),
  })
  .meta({ id: 'Turn', description: 'An unbroken run of one speaker.' });

const person = z
  .strictObject({
    slug: z.string(),
    name: z.string(),
    kind: z.enum(['person', 'group', 'fictional']),
    address: z.string().describe('The page on them.'),
    sameAs: z.array(z.string()).describe('Pages elsewhere that are about the same person.'),
  })
  .meta({ id: 'Person', description: 'Who speaks here or is named here.' });

const film = z
  .strictObject({
    slug: z.string(),
    title: z.string(),
    year: z.int().nullable().describe('Of its first public showing; null where it is not known.'),
    kind: z.enum(['feature', 'short', 'documentary', 'series']),
    address: z.string().describe('The page on it.'),
    imdb: z.string().nullable().describe('Its number in the Internet Movie Database.'),
    sameAs: z.array(z.string()).describe('Pages elsewhere that are about the same film.'),
  })
  .meta({ id: 'Film', description: 'What the interview is about, or names.' });

const note = z
  .strictObject({
    name: z.string().describe('What `note` spans call it; unique here.'),
    number: z.int().min(1).describe('Its number on the page.'),
    type: z.enum(['note', 'correction']),
    paragraphs: z.array(text),
  })
  .meta({ id: 'Note', description: 'An annotation. It hangs on the `note` spans with its name.' });

const correction = z
  .strictObject({
    date: day.describe('The day it was made.'),
    passage: z
      .string()
      .nullable()
      .describe('The id of the passage it was made in; null: of the interview as a whole.'),
    kind: z.enum(['correction', 'clarification', 'addition', 'removal']),
    before: z.string().nullable().describe('What stood there before; null where nothing did.'),
    note: z.string().nullable().describe('What was wrong and what was done.'),
  })
  .meta({ id: 'Correction', description: 'What was set right after the text was published here.' });

const retired = z
  .strictObject({
    id: z.string(),
    address: z.string(),
    kind: z.enum(['passage', 'section']),
    text: z.string().nullable().describe('Its last words; null where the editor took them back.'),
    speaker: z.string().nullable().describe('The label it was spoken under; null: nobody’s.'),
    published: day,
    retired: day.describe('The day it was gone.'),
    near: z.string().nullable().describe('The id of the nearest place that is left.'),
    after: z.string().nullable().describe('The id of the place it stood behind.'),
  })
  .meta({ id: 'RetiredPlace', description: 'A passage or section that is gone.' });

const source = z
  .strictObject({
    publication: z.string(),
    title: z.string().nullable(),
    url: z.string().nullable(),
    date: day.describe('The day it was published there.'),
    rights: z.string().describe('Whose words they are.'),
  })
  .meta({ id: 'Source', description: 'Where the interview was published first.' });

const licence = z
  .strictObject({ name: z.string(), url: z.string().nullable() })
  .meta({ id: 'Licence', description: 'Terms under which a text may be used.' });

const topic = z
  .strictObject({
    name: z.string(),
    words: z.array(z.string()).describe('The words that stand for it in this interview.'),
  })
  .meta({ id: 'Topic', description: 'A heading of the index it stands under.' });

export const interviewFile = z
  .strictObject({
    $schema: z.string().describe('The address of this schema.'),
    version: z.literal(version).describe('Of the format.'),
    slug: z.string().describe('The name of the interview in addresses.'),
    address: z.string().describe('Of the reading page.'),
    title: z.string(),
    dek: z.string().nullable().describe('One line below the title.'),
    language: z.string().describe('Of the text: a BCP 47 tag.'),
    direction: z.enum(['ltr', 'rtl']),
    edition: z
      .enum(['transcript', 'excerpt', 'digest'])
      .describe(
        'How the text relates to its source: word for word (transcript), a part of it (excerpt), or retold in other words (digest).',
      ),
    source,
    licence: licence
      .nullable()
      .describe('Of a digest, which is this site’s own text; null: `source.rights` says it all.'),
    published: day.describe('The day it appeared on this site.'),
    modified: day.describe('The day it was last changed on this site.'),
    subjects: z.array(speaker).describe('Who is interviewed.'),
    interviewers: z.array(speaker).describe('Who asks.'),
    about: z.array(z.string()).describe('Slugs of the films it is about; the first one leads.'),
    topics: z.array(topic),
    recording: z
      .string()
      .nullable()
      .describe('Where it can be listened to; null: there is no recording to be had.'),
    times: z.enum(['shown', 'hidden']).describe('Whether the page shows when passages begin.'),
    edited: z.string().nullable().describe('What was done to the words, in a sentence.'),
    credits: z.array(z.string()).describe('What stands at the end of the page.'),
    accent: z.string().nullable().describe('The colour of its page, as CSS writes it.'),
    featured: z.boolean().describe('Whether it may lead the home page.'),
    words: z.int().min(0).describe('How many words its passages have together.'),
    people: z.array(person).describe('Everybody with a record who is referred to, by slug.'),
    films: z.array(film).describe('Every film that is referred to, by slug.'),
    introduction: z.array(block),
    sections: z.array(
      z
        .strictObject({
          heading: heading.nullable().describe('null: what is said before the first heading.'),
          turns: z.array(turn),
        })
        .meta({ id: 'Section', description: 'A heading and what is said under it.' }),
    ),
    notes: z.array(note).describe('In order of their numbers.'),
    corrections: z.array(correction).describe('The latest first.'),
    formerly: z
      .array(z.strictObject({ slug: z.string(), address: z.string() }))
      .describe('Addresses it was published under before, the latest last.'),
    retired: z.array(retired).describe('What stood in the text once, in the order of the text.'),
  })
  .meta({
    title: 'An interview',
    description:
      'The document model of one interview: its front matter, resolved, its text, its notes, and what is known of its addresses. Addresses are whole where the site knows its own, and paths to be resolved against the address of this file where it does not.',
  });

/** What the writer fills. */
export type InterviewFile = DeepReadonly<z.infer<typeof interviewFile>>;

type DeepReadonly<Value> = Value extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> }
    : Value;

/**
 * The JSON Schema of the format (2020-12), as it is published.
 *
 * @param address its own
 */
export function jsonSchema(address: string): Readonly<Record<string, unknown>> {
  const { $schema, ...schema } = z.toJSONSchema(interviewFile, { target: 'draft-2020-12' });
  return { $schema, $id: address, ...schema };
}
