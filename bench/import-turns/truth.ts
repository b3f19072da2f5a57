import { z } from 'zod';

/** What a person found in a transcript: `expected.json`. */
export const truthSchema = z.strictObject({
  /** Paragraphs before the first turn; null: nobody asks. */
  introduction: z.int().nullable(),
  turns: z.array(
    z.strictObject({
      /** As the page would show it; null where the file names nobody, and only the role counts. */
      speaker: z.string().nullable(),
      role: z.enum(['interviewer', 'interviewee', 'other']).nullable(),
      /** Paragraphs with a blank line between them. White space counts as one space. */
      text: z.string(),
      /** What is right too, where it is a matter of taste: `[Applause]` after the last words, or not. */
      also: z.string().optional(),
    }),
  ),
});

export type Truth = z.infer<typeof truthSchema>;
export type TrueTurn = Truth['turns'][number];
