import { plainName, surname } from '../../cast/names.ts';
import type { Paragraph } from '../../types.ts';
import { speaksOfSelf, speaksTo } from '../address.ts';
import { asks, countWords } from '../asks.ts';
import { biography, credit, edited, release, roles, titleAndTime } from './phrases.ts';
import type { Finder, Found, Scene } from './scene.ts';

/**
 * What is said about the conversation: that it was edited, in the introduction or at the end; and at
 * the end who did what, and when the film opens. Only whole paragraphs are moved.
 */
export const statements: Finder = (scene) => {
  const { left, first, last } = scene;
  // Where nobody speaks there is no end of a conversation.
  if (first === -1) return [];
  const found: Found[] = [];
  const introduction = left.slice(0, first);
  for (const paragraph of introduction) {
    if (isEdited(paragraph)) found.push({ paragraph, as: { kind: 'edited' }, doubt: null });
  }
  for (let index = left.length - 1; index > last; index--) {
    const paragraph = left[index];
    if (!paragraph) break;
    const closing = readClosing(paragraph, scene, index);
    if (!closing) break;
    found.push(closing);
    if (closing.as.kind === 'kept') break;
  }
  return inOrder(found);
};

function readClosing(paragraph: Paragraph, scene: Scene, index: number): Found | null {
  const { style, text } = paragraph;
  if (style === 'caption') return null;
  if (style === 'row') return isTableBehind(scene) ? particular(paragraph) : null;
  if (isEdited(paragraph)) return { paragraph, as: { kind: 'edited' }, doubt: null };
  const words = countWords(text);
  if (credit.test(text) && words <= 40) return { paragraph, as: { kind: 'credit' }, doubt: null };
  if (speaksOfSelf(text) || asks(text) || !scene.isFree(paragraph)) return null;
  if (words <= 80 && isAbout(text, scene.author))
    return { paragraph, as: { kind: 'credit' }, doubt: ofAuthor };
  if (speaksTo(text)) return null;
  // The first words behind a label or a question are somebody’s.
  const before = scene.left[index - 1];
  if (before && scene.reader.awaitsAnswer(before)) return null;
  const isApart = isSetApart(paragraph);
  if (words <= 20 && roles.test(text)) {
    const doubt =
      'It reads as if it said who did what; taken as a credit and not as words of the conversation';
    return { paragraph, as: { kind: 'credit' }, doubt };
  }
  if (words <= 50 && (release.test(text) || titleAndTime.test(text))) {
    const doubt = isApart
      ? null
      : 'It says when something can be seen; taken as a credit and not as words of the conversation';
    return { paragraph, as: { kind: 'credit' }, doubt };
  }
  if (words <= 80 && biography.test(text)) {
    const doubt = isApart
      ? null
      : 'It reads as if it said who the author is; taken as a credit and not as words of the conversation';
    return { paragraph, as: { kind: 'credit' }, doubt };
  }
  const names = scene.names.subjects.map(({ name }) => surname(name));
  if (isApart || names.some((name) => name !== '' && text.includes(name))) {
    const doubt = 'The last paragraph may be closing words; kept as part of the turn';
    return { paragraph, as: { kind: 'kept' }, doubt };
  }
  return null;
}

/** Whether it begins with somebody's full name, as only what is said of an author does. */
function isAbout(text: string, name: string | null): boolean {
  const plain = name === null ? '' : plainName(name);
  return plain.includes(' ') && plainName(text.slice(0, 200)).startsWith(`${plain} `);
}

const ofAuthor =
  'It begins with the author’s name and stands at the end; taken as a credit and not as words of the conversation';

/** Of a conversation that is no table, the one below it says something about its subject. */
function isTableBehind({ left, first, last }: Scene): boolean {
  return last > first && !left.slice(first, last + 1).some(({ style }) => style === 'row');
}

function particular(paragraph: Paragraph): Found {
  return { paragraph, as: { kind: 'credit' }, doubt: null };
}

/** One sentence or two, each about editing; with any other sentence the words stay where they are. */
function isEdited({ text, style }: Paragraph): boolean {
  if (style === 'heading' || style === 'caption' || text.length > 400) return false;
  const sentences = text.split(/(?<=[.!。])\s+/u);
  return (
    sentences.length <= 2 && countWords(text) <= 45 && sentences.every((one) => edited.test(one))
  );
}

/** All of it in italics, in bold or in brackets. */
function isSetApart({ text, spans }: Paragraph): boolean {
  const isMarked = spans?.some(
    ({ kind, start, end }) =>
      (kind === 'emphasis' || kind === 'strong') && end - start >= text.length * 0.9,
  );
  return isMarked === true || /^[[(].*[\])]$/u.test(text);
}

/** One statement about editing is the statement; another is a credit. */
function inOrder(found: readonly Found[]): Found[] {
  const sorted = found.toSorted((a, b) => a.paragraph.at - b.paragraph.at);
  const [statement] = sorted.filter(({ as }) => as.kind === 'edited');
  return sorted.map((one) =>
    one.as.kind === 'edited' && one !== statement ? { ...one, as: { kind: 'credit' } } : one,
  );
}
