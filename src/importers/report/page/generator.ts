/** What a report calls itself in its head, so that it is known for one. */
export const generator = 'Two-Shot, report on an import';

/** Whether a file is a report, by its beginning. */
export function isReport(start: string): boolean {
  return start.slice(0, 400).includes(`<meta name="generator" content="${generator}"`);
}
