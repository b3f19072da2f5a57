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

function hasWords(text: Element, range: Range): boolean {
  if (range.toString().trim() === '') return false;
  return Array.from(text.querySelectorAll('.passage')).some((passage) =>
    range.intersectsNode(passage),
  );
}
