import { Document, Packer } from 'docx';
import type { Interview } from '../../interview/index.ts';
import { counted, type Exported } from '../exported.ts';
import { openingLines } from '../opening-lines.ts';
import { sameBytes } from './same-bytes.ts';
import { stylesFor } from './styles.ts';
import { WordWriter } from './word-writer.ts';

/**
 * An interview as a Word file: headings, labels in bold, footnotes, captions, links. The same interview
 * always gives the same bytes.
 */
export async function wordFile(interview: Interview): Promise<Exported> {
  const { title, dek, language, interviewers, date } = interview;
  const names = interviewers.map(({ name }) => name).join(', ');
  const writer = new WordWriter(interview);
  const paragraphs = writer.write();
  const document = new Document({
    title,
    creator: names,
    lastModifiedBy: names,
    subject: openingLines(interview).byline,
    ...(dek === null ? {} : { description: dek }),
    styles: stylesFor(language),
    footnotes: writer.footnotes(),
    sections: [{ children: paragraphs }],
  });
  const bytes = sameBytes(await Packer.toBuffer(document), date);
  return { bytes, leftOut: counted(writer.repeatedMarks, 'repeated mark of a note') };
}
