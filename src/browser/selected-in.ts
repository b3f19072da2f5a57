import { pieceIn, readPassage } from './passage-words.ts';

/** What is selected in the text of an interview, in order; nothing where a whole page is. */
export function selectedIn(article: HTMLElement): Range[] {
  const selection = document.getSelection();
  const text = article.querySelector('.text');
  if (!selection || selection.isCollapsed || !text) return [];
  const ranges = Array.from({ length: selection.rangeCount }, (_, index) =>
    selection.getRangeAt(index).cloneRange(),
  );
  const areOurs = ranges.every(
    ({ startContainer, endContainer }) =>
      text.contains(startContainer) || text.contains(endContainer),
  );
  return areOurs && ranges.some((range) => hasWords(text, range)) ? ranges : [];
}

/** Three presses on a line select as far as the beginning of the next, and nothing of that. */
function hasWords(text: Element, range: Range): boolean {
  return Array.from(text.querySelectorAll<HTMLElement>('.passage')).some((passage) => {
    if (!range.intersectsNode(passage)) return false;
    const words = readPassage(passage);
    const { piece } = pieceIn(words, 0, range) ?? {};
    return piece !== undefined && words.text.slice(piece.start, piece.end).trim() !== '';
  });
}
