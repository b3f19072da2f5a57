import { z } from 'zod';
import type { CorrectionKind } from '../../interview/index.ts';
import { day, paragraph, placeId } from './fields.ts';

const kinds = [
  'correction',
  'clarification',
  'addition',
  'removal',
] as const satisfies readonly CorrectionKind[];

/** One entry of `corrections` in the front matter of an interview. */
export const correctionSchema = z
  .strictObject({
    date: day.describe('The day it was made, YYYY-MM-DD.'),
    passage: placeId
      .optional()
      .describe('The id in the address of the passage; leave it out where all is concerned.'),
    kind: z.enum(kinds).describe('What was done: correction, clarification, addition or removal.'),
    before: paragraph.optional().describe('The words that stood there before.'),
    note: paragraph.optional().describe('What was wrong and what was done, in your own words.'),
  })
  .refine(({ before, note }) => before !== undefined || note !== undefined, {
    path: ['note'],
  });

export type CorrectionFields = z.infer<typeof correctionSchema>;
