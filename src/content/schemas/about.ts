import { z } from 'zod';
import { language, words } from './fields.ts';

/** The front matter of `about.md`, all of which may be left out. */
export const aboutSchema = z.strictObject({
  title: words.optional().describe('The headline; otherwise “About”, in the language of the site.'),
  language: language
    .optional()
    .describe('Of the text, such as en or pt-BR; otherwise that of the site.'),
});

export type AboutFields = z.infer<typeof aboutSchema>;
