import {
  pullQuoteText,
  type Interview,
  type PullQuote,
  type Section,
} from '../../interview/index.ts';
import { flow, passagesOf } from '../../library/index.ts';
import type { Exported } from '../exported.ts';
import type { Surroundings } from '../surroundings.ts';
import { writeHeader } from './header.ts';
import { Speakers } from './speakers.ts';
import { Timeline } from './timeline.ts';
import { anchors, TeiBlocks } from './write-blocks.ts';
import { noteId } from './write-text.ts';
import { element } from './xml.ts';
import { xmlId } from './xml-id.ts';

/** An interview in the XML of the Text Encoding Initiative, P5; docs/exporting.md says what stands where. */
export function teiFile(interview: Interview, surroundings: Surroundings): Exported {
  return { bytes: new TextEncoder().encode(writeTei(interview, surroundings)), leftOut: [] };
}

export function writeTei(interview: Interview, surroundings: Surroundings): string {
  const speakers = new Speakers(interview);
  const timeline = new Timeline(interview);
  const blocks = new TeiBlocks(interview, surroundings, speakers, timeline);
  const header = writeHeader(interview, speakers, surroundings);
  const body = element('body', {}, `\n${sections(interview.sections, blocks)}\n`);
  const text = [front(interview, blocks), body, back(interview, blocks)];
  const content = text.filter((part) => part !== '').join('\n');
  const whole = element(
    'text',
    { 'xml:lang': interview.language },
    `\n${timeline.write()}${content}\n`,
  );
  const root = element('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0' }, `\n${header}\n${whole}\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

function front({ introduction }: Interview, blocks: TeiBlocks): string {
  const written = blocks.unspoken(introduction);
  if (written.length === 0) return '';
  const content = `\n${written.join('\n')}\n`;
  return element('front', {}, element('div', { type: 'introduction' }, content));
}

/** A section of the third level stands inside the one of the second before it. */
function sections(all: readonly Section[], blocks: TeiBlocks): string {
  const written: string[] = [];
  let depth = 0;
  const closeTo = (level: number): void => {
    for (; depth > level; depth--) written.push('</div>');
  };
  for (const { heading, turns } of all) {
    const level = heading?.level ?? 2;
    closeTo(level - 2);
    depth = level === 3 ? depth + 1 : 1;
    const id = heading ? ` xml:id="${xmlId(heading.id)}"` : '';
    written.push(`<div${id}>`);
    if (heading) written.push(element('head', {}, anchors(heading) + blocks.text(heading)));
    written.push(...turns.flatMap((turn) => blocks.turn(turn)));
  }
  closeTo(0);
  return written.length === 0 ? '<div/>' : written.join('\n');
}

function back(interview: Interview, blocks: TeiBlocks): string {
  const notes = interview.notes.map(({ number, type, paragraphs }) => {
    const content = paragraphs.map((text) => element('p', {}, blocks.text(text))).join('');
    return element('note', { 'xml:id': noteId(number), n: number, type, place: 'end' }, content);
  });
  const quotes = pullQuotes(interview, blocks);
  const divisions = [division('notes', notes), division('pull-quotes', quotes)];
  const written = divisions.filter((part) => part !== '').join('\n');
  return written === '' ? '' : element('back', {}, `\n${written}\n`);
}

function division(type: string, content: readonly string[]): string {
  return content.length === 0 ? '' : element('div', { type }, `\n${content.join('\n')}\n`);
}

/** Words of the text shown large: copies for whoever prints, which point to where they stand. */
function pullQuotes(interview: Interview, blocks: TeiBlocks): string[] {
  const passages = new Map(
    Array.from(passagesOf(interview), ({ block }) => [block.id, block] as const),
  );
  const quotes = Array.from(flow(interview)).flatMap(({ block }): PullQuote[] =>
    block.kind === 'pull-quote' ? [block] : [],
  );
  return quotes.map((quote) => {
    const ids = quote.parts.flatMap((part) => (part.type === 'words' ? [part.passage] : []));
    const corresp = Array.from(new Set(ids), (id) => `#${xmlId(id)}`).join(' ');
    const text = pullQuoteText(quote, (id) => passages.get(id));
    return element('quote', { corresp }, blocks.text(text));
  });
}
