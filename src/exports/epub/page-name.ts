import { createHash } from 'node:crypto';

/**
 * What the first page of an interview is called, without its ending: `interview-her`. Names in a book
 * are ASCII, because old reading systems unpack no others; a slug in another script is a fingerprint.
 */
export function pageName(slug: string): string {
  if (/^[\da-z-]{1,100}$/u.test(slug)) return `interview-${slug}`;
  // No slug has an underscore.
  return `interview_${createHash('sha256').update(slug).digest('hex').slice(0, 16)}`;
}
