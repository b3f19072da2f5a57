import { z } from 'zod';
import { date, paragraph, slug, webAddress, words, year } from './fields.ts';

/** A name, linked where a person’s record bears it; {person: slug} where two records do. */
const credit = z.union([
  words,
  z.strictObject({
    person: slug.describe('The slug of a record in people/.'),
    as: words.optional().describe('The name in the credits, where it is another.'),
  }),
]);
const credits = z.array(credit).default([]);

const release = z.strictObject({
  date: date.describe('When it opened, as exactly as it is known.'),
  where: words.describe('Where: a country, some cities, a festival.'),
  kind: z.enum(['premiere', 'limited', 'wide', 'online']).describe('What sort of opening.'),
});

const award = z.strictObject({
  body: words.describe('Who gives it.'),
  year: year.describe('The year of the ceremony.'),
  category: words.describe('What for.'),
  recipient: words.optional().describe('Who was named; leave out for the film itself.'),
  result: z.enum(['won', 'nominated']).describe('How it ended.'),
});

/** A record in `films/<slug>.yaml`. */
export const filmSchema = z.strictObject({
  title: words.describe('As on its title card.'),
  aliases: z.array(words).default([]).describe('Other titles that texts call it by.'),
  misspellings: z.array(words).default([]).describe('Wrong titles that readers may search for.'),
  year: year.optional().describe('The year of its first public showing.'),
  kind: z
    .enum(['feature', 'short', 'documentary', 'series'])
    .default('feature')
    .describe('What sort of film it is.'),
  directors: credits.describe('Who directed it.'),
  writers: credits.describe('Who wrote it.'),
  basedOn: z
    .strictObject({
      title: words.describe('What it is called.'),
      author: words.optional().describe('Who made it.'),
      kind: words.describe('What it is: a novel, an article, an album.'),
      year: year.optional().describe('The year it came out.'),
    })
    .optional()
    .describe('The work it springs from.'),
  cast: z
    .array(
      z.strictObject({
        actor: credit.describe('Who plays: a name, or {person: slug}.'),
        role: words.optional().describe('Whom they play.'),
      }),
    )
    .default([])
    .describe('Who plays whom, in order of billing.'),
  producers: credits.describe('Who produced it.'),
  cinematographers: credits.describe('Who photographed it.'),
  editors: credits.describe('Who cut it.'),
  music: credits.describe('Who wrote the music.'),
  productionDesigners: credits.describe('Who designed it.'),
  casting: credits.describe('Who cast it.'),
  companies: z.array(words).default([]).describe('Who made it, as companies.'),
  distributor: words.optional().describe('Who brought it out.'),
  countries: z.array(words).default([]).describe('Where it comes from.'),
  minutes: z.int().min(1).max(100_000).optional().describe('How long it runs.'),
  releases: z.array(release).default([]).describe('When and where it opened, in order.'),
  awards: z.array(award).default([]).describe('Prizes and nominations.'),
  imdb: z
    .string()
    .regex(/^tt\d{7,}$/, 'An IMDb number is written tt1798709.')
    .optional()
    .describe('Its number in the Internet Movie Database.'),
  palette: z
    .array(z.string().regex(/^#[0-9a-f]{6}$/i, 'A colour is written #rrggbb.'))
    .min(3, 'Three colours at least.')
    .max(6, 'Six colours at most.')
    .optional()
    .describe('Three to six colours for the band on its card.'),
  note: paragraph.optional().describe('Two or three sentences on it, in your own words.'),
  doubts: z.array(paragraph).default([]).describe('What the sources disagree about.'),
  sources: z.array(webAddress).default([]).describe('Where the facts are from.'),
});

export type FilmFields = z.infer<typeof filmSchema>;
export type Credit = z.infer<typeof credit>;

/** The fields of a film that name people. */
export const creditFields = [
  'directors',
  'writers',
  'producers',
  'cinematographers',
  'editors',
  'music',
  'productionDesigners',
  'casting',
] as const satisfies (keyof FilmFields)[];
