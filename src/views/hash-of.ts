import { createHash } from 'node:crypto';

/** What the security policy knows an inline style or script by. */
export function hashOf(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
