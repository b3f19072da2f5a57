import { bytesInWords } from './bytes-in-words.ts';
import type { Census } from './census.ts';

/** The most that Cloudflare Pages takes without a paid plan, the least of the hosts in the docs. */
const mostFiles = 20_000;
const mostBytes = 25 * 1024 * 1024;

/** What a site has more of than some hosts take, a sentence each. */
export function limitsPassed({
  files,
  largestFile,
}: Pick<Census, 'files' | 'largestFile'>): string[] {
  const warnings: string[] = [];
  if (files > mostFiles) {
    warnings.push(
      `The site has ${files.toLocaleString('en')} files; Cloudflare Pages takes ${mostFiles.toLocaleString('en')}.`,
    );
  }
  if (largestFile && largestFile.bytes > mostBytes) {
    const { file, bytes } = largestFile;
    warnings.push(`${file} has ${bytesInWords(bytes)}; Cloudflare Pages takes 25 MiB a file.`);
  }
  return warnings;
}
