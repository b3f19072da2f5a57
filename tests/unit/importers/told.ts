import type { Told } from '../../../src/importers/markdown/write-front-matter.ts';

/** Options of an import that says nothing but who talks. The persons are invented. */
export const told: Told = {
  title: null,
  dek: null,
  date: null,
  edition: 'transcript',
  publication: null,
  sourceTitle: null,
  url: null,
  rights: null,
  language: null,
  siteLanguage: 'en',
  audio: null,
  interviewer: 'The Lantern',
  subjects: [{ slug: 'mara-voss', name: 'Mara Voss' }],
  films: [],
  labels: [],
  aliases: new Map(),
  questions: null,
};
