import { lastAbove, readingLine } from './reading-line.ts';

/** Makes a change that may move every line of the page, and keeps the passage being read in place. */
export function holdStill(change: () => void): void {
  const passages = Array.from(document.querySelectorAll('.passage'));
  const passage = passages[lastAbove(passages, readingLine())];
  const before = passage?.getBoundingClientRect().top ?? 0;
  change();
  if (!passage || window.scrollY === 0) return;
  const moved = passage.getBoundingClientRect().top - before;
  if (Math.abs(moved) >= 1) window.scrollBy({ top: moved, behavior: 'instant' });
}
