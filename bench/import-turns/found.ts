import { z } from 'zod';

/** As much as counts here of what `npm run import -- FILE --dry-run --json` prints. */
export const foundSchema = z.object({
  introduction: z.array(z.string()),
  turns: z.array(
    z.object({ speaker: z.string(), role: z.string(), text: z.string(), line: z.number() }),
  ),
  doubtful: z.array(z.object({ line: z.number(), reason: z.string(), text: z.string() })),
});

export type Found = z.infer<typeof foundSchema>;
export type FoundTurn = Found['turns'][number];
