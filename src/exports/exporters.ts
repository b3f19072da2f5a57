import type { Exporter } from './exported.ts';
import { plainText } from './plain-text.ts';
import { subtitles } from './subtitles.ts';

/**
 * The formats that are made of the model, by the name that `--to` takes, which is also the ending of
 * the file. (`md` is not among them: that is the interview's own file.)
 */
export const exporters = {
  txt: plainText,
  // The library behind it is large, and the others do without.
  docx: async (interview) => (await import('./word/index.ts')).wordFile(interview),
  srt: subtitles,
  epub: async (interview, library) =>
    (await import('./epub/exporter.ts')).epubFile(interview, library),
} satisfies Readonly<Record<string, Exporter>>;
