import { defineCollection } from 'astro:content';
import { libraryLoader } from './build/library-loader.ts';
import { filmSchema } from './content/schemas/film.ts';
import { interviewSchema } from './content/schemas/interview.ts';
import { personSchema } from './content/schemas/person.ts';

/**
 * The collections hold what the front matter and the records say. The bodies of interviews stay out
 * of Astro's data store, which is what makes it slow and large; the library has them.
 */
export const collections = {
  interviews: defineCollection({ loader: libraryLoader('interviews'), schema: interviewSchema }),
  films: defineCollection({ loader: libraryLoader('films'), schema: filmSchema }),
  people: defineCollection({ loader: libraryLoader('people'), schema: personSchema }),
};
