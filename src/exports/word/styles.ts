import type { IStylesOptions } from 'docx';

/**
 * The styles by the names Word gives them, so that whoever opens the file finds its headings in the
 * outline and can dress all of a kind at once. Sizes are half points, distances twentieths of one.
 */
export function stylesFor(language: string): IStylesOptions {
  const quiet = '595959';
  const based = { basedOn: 'Normal', next: 'Normal', quickFormat: true } as const;
  return {
    default: {
      document: {
        run: { font: 'Georgia', size: 22, language: { value: language } },
        paragraph: { spacing: { after: 160, line: 288 } },
      },
      title: { run: { size: 44 }, paragraph: { spacing: { after: 120 } } },
      heading1: { run: { size: 30 }, paragraph: { spacing: { before: 400, after: 160 } } },
      heading2: { run: { size: 25, italics: true }, paragraph: { spacing: { before: 300 } } },
      footnoteText: { run: { size: 18 }, paragraph: { spacing: { after: 60, line: 240 } } },
    },
    paragraphStyles: [
      { id: 'Subtitle', name: 'Subtitle', ...based, run: { size: 26, color: quiet } },
      { id: 'Byline', name: 'Byline', ...based, run: { size: 19, color: quiet } },
      { id: 'Caption', name: 'caption', ...based, run: { size: 19, color: quiet } },
      {
        ...{ id: 'Quote', name: 'Quote', ...based },
        run: { size: 28, italics: true },
        paragraph: { indent: { left: 720, right: 720 } },
      },
      {
        ...{ id: 'IntenseQuote', name: 'Intense Quote', ...based },
        paragraph: { indent: { left: 720, right: 720 } },
      },
    ],
  };
}
