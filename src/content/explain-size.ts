import type { z } from 'zod';

/**
 * Too many or too few, too much or too little, in plain words; null for what the schema says in its
 * own: `2200 is the most` for a year of 20100.
 */
export function explainSize(issue: z.core.$ZodIssue): string | null {
  const most = issue.code === 'too_big';
  if (!most && issue.code !== 'too_small') return null;
  // zod's own words begin like this, and mean nothing to somebody who fills in a field.
  if (!/^Too (?:big|small)\b/.test(issue.message)) return null;
  const limit = Number(most ? issue.maximum : issue.minimum);
  const side = most ? 'most' : 'least';
  switch (issue.origin) {
    case 'string':
      return `${counted(limit, 'character')} ${limit === 1 ? 'is' : 'are'} the ${side}.`;
    case 'array':
    case 'set':
    case 'map':
      return `${counted(limit, 'entry')} ${limit === 1 ? 'is' : 'are'} the ${side}.`;
    default:
      if (issue.inclusive === false) return `it has to be ${most ? 'below' : 'above'} ${limit}.`;
      return `${limit} is the ${side}.`;
  }
}

/** `one entry`, `3 entries`. */
function counted(count: number, word: 'character' | 'entry'): string {
  const plural = word === 'entry' ? 'entries' : 'characters';
  return count === 1 ? `one ${word}` : `${count} ${plural}`;
}
