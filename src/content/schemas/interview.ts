import { z } from 'zod';
import { correctionSchema } from './correction.ts';
import { accent, day, distinct, language, recording, slug, webAddress, words } from './fields.ts';

const speaker = z.union([
  z.literal('interviewer'),
  slug,
  z.strictObject({
    name: words.describe('The name shown for this speaker.'),
    role: z
      .enum(['interviewer', 'interviewee', 'other'])
      .default('other')
      .describe('Whether this speaker asks, answers or joins in.'),
  }),
]);

/** The front matter of `interviews/<slug>.md`. */
export const interviewSchema = z.strictObject({
  title: words.describe('The headline.'),
  dek: words.optional().describe('One line below the headline that says what is in it.'),
  subjects: distinct(slug)
    .min(1, 'Name at least one person.')
    .describe('Who is interviewed: slugs of records in people/.'),
  interviewer: z
    .union([words, z.strictObject({ person: slug.describe('The slug of a record in people/.') })])
    .describe('Who asks: a name, or {person: slug} where there is a record.'),
  films: distinct(slug)
    .default([])
    .describe('What it is about: slugs of records in films/; the first one leads.'),
  date: day.describe('The day the source was published, YYYY-MM-DD.'),
  edition: z
    .enum(['transcript', 'excerpt', 'digest'])
    .describe(
      'How it relates to its source: transcript (word for word), excerpt (a part of it) or digest (retold in other words).',
    ),
  source: z
    .strictObject({
      publication: words.describe('Where it appeared first.'),
      title: words.optional().describe('What it was called there.'),
      url: webAddress.optional().describe('Where it can be read.'),
      rights: words.describe('Whose words they are, as in “© The Playlist”.'),
    })
    .describe('Where the words come from, and whose they are.'),
  speakers: z
    .record(words, speaker)
    .default({})
    .describe('The labels used in the text: a person’s slug, “interviewer”, or {name, role}.'),
  topics: z
    .union([distinct(words), z.record(words, z.array(words).min(1, 'Name at least one word.'))])
    .default([])
    .describe('What the index lists it under: a list, or each topic with the words that mean it.'),
  plain: z
    .array(words)
    .default([])
    .describe('Words that look like a name from the library and are not meant as one here.'),
  formerly: distinct(slug)
    .default([])
    .describe('Slugs it was published under before; their addresses lead here.'),
  language: language.default('en').describe('The language of the text, such as en or pt-BR.'),
  accent: accent.optional().describe('The colour of its page: #rrggbb, a name, or rgb(…).'),
  audio: recording
    .optional()
    .describe('The recording: an address, or a file beside the interview, ./name.mp3.'),
  times: z
    .enum(['shown', 'hidden'])
    .optional()
    .describe('Whether the page shows the times in the text: shown or hidden.'),
  edited: words
    .optional()
    .describe('What was done to the words, as in “This interview has been edited and condensed”.'),
  credits: z
    .array(words)
    .default([])
    .describe(
      'What stands at the end: who transcribed, who took the pictures, when the film opens.',
    ),
  corrections: z
    .array(correctionSchema)
    .default([])
    .describe(
      'What was set right since it was published here: date, passage, kind, before and note of each.',
    ),
  featured: z
    .boolean()
    .default(false)
    .describe('Whether it may lead the home page: true or false.'),
});

export type InterviewFields = z.infer<typeof interviewSchema>;
