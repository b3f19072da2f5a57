import { findForbiddenCharacters } from '../interview/index.ts';
import { ofFile, type Problem } from '../problems/problem.ts';

/** What is wrong with a file that no page is made of, and what to call it instead. */
export function unexpected(
  file: string,
  folder: string,
  ending: string,
  mediaEndings: readonly string[],
): Problem {
  const message = 'No page is made of this file.';
  const nearly = /^([^/]+)\.(?:md|markdown|mdx|ya?ml)$/i.exec(file.slice(folder.length + 1))?.[1];
  const here =
    folder === 'interviews' ? ` or a picture or recording (${mediaEndings.join(', ')})` : '';
  const hint =
    nearly === undefined
      ? `Files here are ${folder}/<slug>${ending}${here}; rename it or take it out.`
      : `Rename it to ${nearly}${ending}.`;
  return ofFile('unexpected-file', file, message, hint);
}

/** The ending of what a second import leaves beside an interview. No slug has a full stop in it. */
export const waitingEnding = '.new.md';

/** A second import that nobody has compared yet, by its file; `other` says whether the first one is there. */
export function importWaiting(file: string, other: boolean): Problem {
  const first = file.slice(file.indexOf('/') + 1, -waitingEnding.length) + '.md';
  const message = other
    ? `This is what a second import found, beside ${first}.`
    : `This is what a second import found, and there is no ${first} beside it.`;
  const hint = other
    ? `Compare the two, take over into ${first} what is new, and delete this file.`
    : `Rename it to ${first}, or delete it.`;
  return ofFile('import-waiting', file, message, hint);
}

/** Two files that would be published at one address. */
export function twice(file: string, other: string): Problem {
  const message = `This file and ${other} would be published at one address.`;
  const hint = 'Rename one of them.';
  return ofFile('duplicate-slug', file, message, hint);
}

/** A name that can be no part of an address. */
export function badSlug(file: string, slug: string, ending: string): Problem {
  const better = slug
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const message = `“${slug}” cannot be part of an address.`;
  const hint = `Use lower-case letters, digits and single hyphens${better ? `: ${better}${ending}` : ''}.`;
  return ofFile('bad-slug', file, message, hint);
}

/**
 * What is wrong with the name of a picture or recording, or null; `interviews/still#2.jpg` cannot be
 * fetched.
 */
export function refuseMediaName(file: string, kind: 'picture' | 'recording'): Problem | null {
  if (findForbiddenCharacters(file).length > 0) {
    const message = `The name of this ${kind} holds a character that cannot be seen.`;
    return ofFile('bad-slug', file, message, 'Type the name of the file anew.');
  }
  const name = file.slice(file.indexOf('/') + 1);
  const [mark] = /[%#?]/.exec(name) ?? [];
  if (mark === undefined) return null;
  const message = `The name of the ${kind} “${name}” has a “${mark}” in it.`;
  const better = name.replace(/[%#?]+/g, '-').replace(/-*(^|[-./])-*/g, '$1');
  const hint = `Rename it, for instance to ${better}, and name it so in the interview.`;
  return ofFile('picture-name', file, message, hint);
}
