import { Document } from 'yaml';
import type { Named } from '../cast/names.ts';

/** A file to be written, by its path within the content folder. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** Where the record of a person or film stands. */
export function recordPath(kind: 'people' | 'films', slug: string): string {
  return `${kind}/${slug}.yaml`;
}

/** A record that says no more than the name, so that the site builds and somebody can go on. */
export function stubRecord(kind: 'people' | 'films', { slug, name }: Named): NewFile {
  const document = new Document(kind === 'people' ? { name } : { title: name });
  document.commentBefore = ' A stub made by the importer: check the name, and add what is known.';
  return { path: recordPath(kind, slug), text: document.toString({ lineWidth: 0 }) };
}
