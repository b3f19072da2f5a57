import { annotationsFile } from './annotations/index.ts';
import type { Exporter } from './exported.ts';
import { jsonFile } from './json/index.ts';
import { plainText } from './plain-text.ts';
import { subtitles } from './subtitles.ts';
import { teiFile } from './tei/index.ts';

/**
 * The formats that are made of the model, by the name that `--to` takes, which is also the ending of
 * the file. (`md` is not among them: that is the interview's own file.)
 */
export const exporters = {
  txt: plainText,
  // The library behind it is large, and the others do without.
  docx: async (interview) => (await import('./word/index.ts')).wordFile(interview),
  srt: subtitles,
  epub: async (interview, surroundings) =>
    (await import('./epub/exporter.ts')).epubFile(interview, surroundings.library),
  json: jsonFile,
  'tei.xml': teiFile,
  'annotations.jsonld': annotationsFile,
} satisfies Readonly<Record<string, Exporter>>;
