import { z } from 'zod';
import { date, paragraph, webAddress, words } from './fields.ts';

const event = z.strictObject({
  date: date.optional().describe('When, as exactly as it is known.'),
  place: words.optional().describe('Where.'),
});

/** A record in `people/<slug>.yaml`. */
export const personSchema = z.strictObject({
  name: words.describe('The name they are known by.'),
  sortName: words.optional().describe('What lists go by; otherwise the last word of the name.'),
  aliases: z.array(words).default([]).describe('Other names that texts mean this person by.'),
  birthName: words.optional().describe('The name they were born with, if another.'),
  misspellings: z.array(words).default([]).describe('Wrong names that readers may search for.'),
  kind: z
    .enum(['person', 'group', 'fictional'])
    .default('person')
    .describe('Whether this is one person, a group, or somebody in a story.'),
  born: event.optional().describe('When and where born; for a group, formed.'),
  died: event.optional().describe('When and where they died.'),
  roles: z.array(words).default([]).describe('What they do: director, writer, actor.'),
  note: paragraph.optional().describe('A sentence or two on them, in your own words.'),
  doubts: z.array(paragraph).default([]).describe('What the sources disagree about.'),
  sources: z.array(webAddress).default([]).describe('Where the facts are from.'),
});

export type PersonFields = z.infer<typeof personSchema>;
