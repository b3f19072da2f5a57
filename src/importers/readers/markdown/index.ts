import { decodeText } from '../../files/decode-text.ts';
import { refuseCharacters } from '../../files/refuse-characters.ts';
import { readLabel } from '../../read-label.ts';
import { Refusal } from '../../refusal.ts';
import type { About, Omission, SourceBlock, SourceDocument, SourceLine } from '../../types.ts';
import { sameWords } from '../rich-text/same-words.ts';
import type { Source } from '../reader.ts';
import { distinctiveMarks } from '../rich-text/distinctive-marks.ts';
import { joinLines } from '../rich-text/join-lines.ts';
import { notesInUse } from '../rich-text/notes-in-use.ts';
import { unwrapLines } from '../unwrap-lines.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { maskPlain } from './mask-plain.ts';
import { type Body, parseBody } from './parse-body.ts';
import type { OpenBlock } from './token-reader.ts';

/** Reads Markdown of any kind: CommonMark with tables, footnotes, HTML and YAML at the top. */
export function readMarkdown({ bytes }: Source): SourceDocument {
  const { text, encoding } = decodeText(bytes);
  refuseCharacters(text);
  const lines = text.split(/\r\n|\r|\n/u);
  const front = readFrontMatter(lines);
  const body =
    front.length > 0
      ? [...lines.slice(0, front.length).fill(''), ...lines.slice(front.length)]
      : lines;
  const read = readBody(body);
  const blocks = distinctiveMarks(closeBlocks(read.blocks, lines));
  const title = titleOf(front, blocks);
  const inUse = notesInUse(blocks, read.notes);
  const omitted: Omission[] = [
    ...front.omitted,
    ...read.omitted,
    ...inUse.omitted,
    ...title.omitted,
  ];
  return {
    blocks: title.blocks,
    notes: inUse.notes,
    about: title.about,
    omitted: omitted.sort((a, b) => a.line - b.line),
    encoding,
    unit: 'line',
    inventory: [front.text, ...read.swept],
  };
}

function readBody(lines: readonly string[]): Body {
  const hasDefinitions = lines.some((line) => /^[\s>]{0,9}\[[^\]]+\]:/u.test(line));
  const { masked, plain } = maskPlain(lines, hasDefinitions);
  // What spans paragraphs, such as a fence or a comment, can hold plain ones: then all is parsed.
  const body = parseBody(masked, plain) ?? parseBody(lines, new Map());
  if (!body) throw new Refusal('is Markdown that cannot be read');
  return body;
}

/** Paragraphs keep what was broken on purpose; lines broken to a width are joined. */
function closeBlocks(open: readonly OpenBlock[], lines: readonly string[]): SourceBlock[] {
  const lengthOf = ({ line }: SourceLine): number => lines[line - 1]?.length ?? 0;
  const runs = unwrapLines(
    open.flatMap((block) => block.runs),
    lengthOf,
  );
  let next = 0;
  return open.map(({ runs: { length }, ...rest }) => {
    const joined = runs.slice(next, next + length).flat();
    next += length;
    return { ...rest, lines: isOne(rest.style, joined) ? joinAll(joined) : joined };
  });
}

/** In headings, quotes and items a line’s end means nothing, unless somebody begins to speak there. */
function isOne(style: SourceBlock['style'], lines: readonly SourceLine[]): boolean {
  if (style === undefined || style === 'row' || style === 'caption') return false;
  return lines.slice(1).every(({ text, spans = [] }) => {
    const isMarked = spans.some(({ kind, start }) => kind === 'strong' && start === 0);
    return !isMarked && readLabel(text) === null;
  });
}

function joinAll([first, ...rest]: readonly SourceLine[]): SourceLine[] {
  return first ? [joinLines([first, ...rest])] : [];
}

/** The headline at the top, where it is the only one, or says what the front matter says. */
function titleOf(
  { about }: FrontMatter,
  blocks: readonly SourceBlock[],
): { about: About; blocks: readonly SourceBlock[]; omitted: Omission[] } {
  const headlines = blocks.filter(({ style, level }) => style === 'heading' && level === 1);
  const [first] = headlines;
  const [line] = first?.lines ?? [];
  const isTitle =
    first !== undefined &&
    line !== undefined &&
    !(line.spans ?? []).some(({ kind }) => kind === 'note') &&
    (about.title === undefined
      ? headlines.length === 1 && first === blocks[0]
      : sameWords(about.title, line.text));
  if (!isTitle) return { about, blocks, omitted: [] };
  return {
    about: { title: line.text, ...about },
    blocks: blocks.filter((block) => block !== first),
    omitted: [{ line: line.line, reason: 'Stands as the title', text: line.text }],
  };
}
