import { type ChildNode, type Document, type Element, isTag, isText } from 'domhandler';
import { declaredEncoding } from '../../files/declared-encoding.ts';
import { decodeText } from '../../files/decode-text.ts';
import { refuseCharacters } from '../../files/refuse-characters.ts';
import { Refusal } from '../../refusal.ts';
import type { About, Omission, SourceDocument } from '../../types.ts';
import type { Asked, Source } from '../reader.ts';
import { distinctiveMarks } from '../rich-text/distinctive-marks.ts';
import { notesInUse } from '../rich-text/notes-in-use.ts';
import { aboutPage, addressOf } from './about-page.ts';
import { choosePart } from './choose-part.ts';
import { readClassStyles } from './class-styles.ts';
import { elementsIn, wordsIn } from './elements.ts';
import { furnitureReason } from './furniture.ts';
import { omitGroups } from './omit-groups.ts';
import { readPageData } from './page-data.ts';
import { findNotes } from './page-notes.ts';
import { parsePage } from './parse-page.ts';
import { PartReader } from './part-reader.ts';
import { standsAs } from './stands-as.ts';
import { sweepPage } from './sweep-page.ts';
import { webAddress } from '../rich-text/web-address.ts';
import { weighPage, type Weights } from './weights.ts';

/**
 * Reads a saved web page: the part of it that is the interview, and what stands around it as left out.
 *
 * @throws Refusal also where `asked.select` finds nothing
 */
export function readHtml({ bytes }: Source, { select }: Asked): SourceDocument {
  const { text, encoding } = decodeText(bytes, declaredEncoding(bytes));
  refuseCharacters(text);
  if (!/<[a-z!/?]/iu.test(text)) throw new Refusal('holds no HTML: say --format txt if it is text');
  const page = parsePage(text);
  const weights = weighPage(page);
  const parts = choosePart(page, select, weights);
  const data = readPageData(page);
  const about = aboutPage(data, headingsOf(page));
  const address = addressOf(data);
  const size = parts.reduce((sum, part) => sum + weights.all(part), 0);
  const reader = new PartReader({
    notes: findNotes(page, parts),
    classes: readClassStyles(page),
    base: data.base === null ? address : (webAddress(data.base, address) ?? address),
    standsAs: standsAs(about, weights),
    isLarge: (element) => weights.all(element) > size * 0.3,
    linesBefore: 0,
  });
  readParts(page, new Set(parts), reader, weights, about);
  const { blocks, notes, omitted, cuts } = reader.part;
  const inUse = notesInUse(blocks, notes);
  const left: Omission[] = [...omitted, ...omitGroups(reader.part), ...inUse.omitted];
  return {
    blocks: distinctiveMarks(blocks),
    notes: inUse.notes,
    about,
    omitted: left.sort((a, b) => a.line - b.line),
    encoding,
    unit: 'line',
    inventory: sweepPage(page, cuts),
  };
}

/** Reads what was chosen, and leaves out everything around it, in the order of the page. */
function readParts(
  page: Document,
  parts: ReadonlySet<Element>,
  reader: PartReader,
  weights: Weights,
  about: About,
): void {
  const around = new Set<unknown>();
  for (const part of parts) {
    for (let { parent } = part; parent; parent = parent.parent) around.add(parent);
  }
  const reasonFor = standsAs(about, weights);
  const visit = (node: ChildNode): void => {
    if (isTag(node) && parts.has(node)) reader.read(node);
    else if ('children' in node && around.has(node)) node.children.forEach(visit);
    else if (isTag(node) || isText(node)) {
      const reason = isTag(node) ? (furnitureReason(node, false) ?? reasonFor(node)) : null;
      reader.omit(node, reason ?? outside(node));
    }
  };
  page.children.forEach(visit);
}

function outside(node: ChildNode): string {
  return isTag(node) && node.name === 'head'
    ? 'The title of the window'
    : 'Stands outside the part of the page that is the interview';
}

function headingsOf(page: Document): string[] {
  const headings = elementsIn(page).filter(({ name }) => name === 'h1');
  return headings.map((heading) => wordsIn(heading).replace(/\n/gu, ' ')).filter(Boolean);
}
