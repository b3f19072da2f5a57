import { SaxesParser } from 'saxes';
import { visibleText } from '../rich-text/visible-text.ts';

/**
 * Every word in a part of a Word file: all of its `t` elements, paragraph by paragraph, and what
 * tracked changes deleted on its own. Of what is written twice the second is passed over.
 *
 * @param xml well-formed, as reading it has shown
 */
export function sweepStory(xml: string): string[] {
  const pieces: string[] = [];
  const paragraphs: { kept: string; deleted: string }[] = [{ kept: '', deleted: '' }];
  const open: string[] = [];
  let fallback = 0;
  let deletion = 0;
  const end = (): void => {
    const paragraph = paragraphs.pop();
    if (paragraph) pieces.push(paragraph.kept, paragraph.deleted);
  };
  const add = (text: string, isDeleted: boolean): void => {
    const paragraph = paragraphs.at(-1);
    if (!paragraph || fallback > 0) return;
    if (isDeleted) paragraph.deleted += text;
    else paragraph.kept += text;
  };
  const chosen: boolean[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ local }) => {
    open.push(local);
    if (local === 'p') paragraphs.push({ kept: '', deleted: '' });
    else if (local === 'AlternateContent') chosen.push(false);
    else if (local === 'Choice') chosen.splice(-1, 1, true);
    if (local === 'Fallback' && (chosen.at(-1) ?? false)) fallback++;
    if (local === 'del' || local === 'moveFrom') {
      deletion++;
      add(' ', true);
    }
    if (/^(?:tab|ptab|br|cr|noBreakHyphen)$/u.test(local)) add(' ', deletion > 0);
  });
  const take = (text: string): void => {
    const local = open.at(-1);
    if (local === 't' || local === 'delText') add(text, deletion > 0 || local === 'delText');
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', ({ local }) => {
    open.pop();
    if (local === 'p') end();
    else if (local === 'AlternateContent') chosen.pop();
    if (local === 'Fallback' && (chosen.at(-1) ?? false)) fallback--;
    if (local === 'del' || local === 'moveFrom') {
      add(' ', true);
      deletion--;
    }
  });
  parser.write(xml).close();
  while (paragraphs.length > 0) end();
  return pieces.map(visibleText).filter((piece) => piece.trim() !== '');
}
