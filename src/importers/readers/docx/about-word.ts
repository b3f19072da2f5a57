import type { About, Omission, SourceBlock } from '../../types.ts';
import { languageIn } from '../about-values.ts';
import { nameInByLine } from '../rich-text/by-line.ts';
import { sameWords } from '../rich-text/same-words.ts';
import type { Package } from './open-package.ts';
import { readXml, textOf } from './read-xml.ts';
import type { StoryBlock } from './story-reader.ts';

/** What a file’s properties say. Programs fill them in, often from another file. */
export type Core = ReadonlyMap<string, string>;

export function readCore(parts: Package): Core {
  const core = new Map<string, string>();
  readXml(parts.get('docProps/core.xml') ?? '<none/>', 1, (element) => {
    const text = textOf(element).replace(/\s+/gu, ' ').trim();
    if (text !== '') core.set(element.name, text);
  });
  return core;
}

/**
 * What is certain of a document: a title that has the style of one, or stands at the top as the
 * file’s properties have it; an author whom properties and a by-line name.
 *
 * @returns also the blocks that are left, and what was taken out of them
 */
export function aboutWord(
  blocks: readonly StoryBlock[],
  core: Core,
): { about: About; rest: SourceBlock[]; standing: Omission[] } {
  const titles = blocks.filter(({ isTitle }) => isTitle);
  const top = blocks.slice(0, 6).filter(({ lines }) => lines.length === 1);
  const [styled] = titles;
  const titleSaid = core.get('title');
  const title =
    titles.length === 1
      ? styled
      : top.find((block) => titleSaid !== undefined && sameWords(wordsOf(block), titleSaid));
  const creator = core.get('creator');
  const author = top.find((block) => {
    const name = nameInByLine(wordsOf(block));
    return creator !== undefined && name !== null && sameWords(name, creator);
  });
  const language = languageIn(core.get('language') ?? null);
  const taken = [
    ...(title && !hasNotes(title) ? [{ block: title, what: 'title' } as const] : []),
    ...(author ? [{ block: author, what: 'author' } as const] : []),
  ];
  const out = new Set<unknown>(taken.map(({ block }) => block));
  return {
    about: {
      ...(title && !hasNotes(title) && { title: wordsOf(title) }),
      ...(author && creator !== undefined && { author: creator }),
      ...(language !== null && { language }),
    },
    rest: blocks.filter((block) => !out.has(block)).map(plainBlock),
    standing: taken.map(({ block, what }) => ({
      line: block.lines[0]?.line ?? 1,
      reason: `Stands as the ${what}`,
      text: wordsOf(block),
    })),
  };
}

function plainBlock({ lines, style, level }: StoryBlock): SourceBlock {
  return { lines, ...(style && { style }), ...(level !== undefined && { level }) };
}

function wordsOf({ lines }: SourceBlock): string {
  return lines.map(({ text }) => text).join(' ');
}

function hasNotes({ lines }: SourceBlock): boolean {
  return lines.some(({ spans = [] }) => spans.some(({ kind }) => kind === 'note'));
}
