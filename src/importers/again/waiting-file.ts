import { createHash } from 'node:crypto';

/**
 * Marks what a second import writes beside the interview that is there: a comment in its front matter
 * says what to do with it, and holds a fingerprint of all the rest. While that agrees nobody has edited
 * the file, and the next import may replace it.
 *
 * @param slug of the interview that is there
 */
export function markWaiting(markdown: string, slug: string): string {
  const comment = `# A second import of ${slug}.md: compare the two, take over what is new, delete this. Fingerprint ${fingerprint(markdown)}`;
  return markdown.replace(/^---\n/u, () => `---\n${comment}\n`);
}

/** Whether a file is as an import left it. */
export function isUntouched(markdown: string): boolean {
  const [line = '', found] = mark.exec(markdown) ?? [];
  return found === fingerprint(markdown.replace(line, '---\n')) && line !== '';
}

const mark = /^---\n# A second import of .*\. Fingerprint ([\da-f]{16})\n/u;

function fingerprint(markdown: string): string {
  return createHash('sha256').update(markdown).digest('hex').slice(0, 16);
}
