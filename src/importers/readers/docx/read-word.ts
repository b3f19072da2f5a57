import { Refusal } from '../../refusal.ts';
import type { Omission, SourceDocument, SourceLine, SourceNote } from '../../types.ts';
import { omitGroups } from '../html/omit-groups.ts';
import { distinctiveMarks, withoutColour } from '../rich-text/distinctive-marks.ts';
import { notesInUse } from '../rich-text/notes-in-use.ts';
import { aboutWord, readCore } from './about-word.ts';
import { damaged, openPackage, type Package } from './open-package.ts';
import { elementsOf, readXml } from './read-xml.ts';
import { relationshipsOf } from './relationships.ts';
import { type Story, StoryReader } from './story-reader.ts';
import { readStyles, type Styles } from './styles.ts';
import { sweepStory } from './sweep-story.ts';

/**
 * Reads a Word file, in this process: `readDocx` is what does it in a safe place.
 *
 * @throws Refusal for what is no Word file, a damaged one, or one without words
 */
export async function readWord(bytes: Uint8Array): Promise<SourceDocument> {
  const parts = await openPackage(bytes);
  const main = [...relationshipsOf(parts, '').values()].find(
    ({ kind }) => kind === 'officeDocument',
  );
  const path = main?.target ?? 'word/document.xml';
  const xml = parts.get(path);
  if (xml === undefined) throw new Refusal(damaged);
  const related = relationshipsOf(parts, path);
  const partOf = (kind: string): string | null =>
    [...related.values()].find((one) => one.kind === kind)?.target ?? null;
  const styles = readStyles(parts.get(partOf('styles') ?? ''));
  const reader = new StoryReader({ styles, relationships: related });
  // The children of the body, which is the root’s only one.
  readXml(xml, 2, (element) => reader.read(element));
  const { blocks, omitted, pictures, lostLinks } = reader.story;
  const notes = ['footnote', 'endnote', 'comment'].flatMap((kind) => {
    const part = partOf(`${kind}s`);
    return part === null ? [] : readNotes(kind, part, parts, styles);
  });
  const aside = [...related.values()].flatMap(({ kind, target }) => {
    const where = kind === 'header' ? 'head' : kind === 'footer' ? 'foot' : null;
    return where === null ? [] : omitPart(`The ${where} of every page`, target, parts, styles);
  });
  const placed = placeNotes(
    notes,
    blocks.flatMap((block) => block.lines),
  );
  const { about, rest, standing } = aboutWord(blocks, readCore(parts));
  const inUse = notesInUse(
    rest,
    placed.map(({ note }) => note),
  );
  const swept = [
    path,
    ...['footnotes', 'endnotes', 'comments'].map(partOf),
    ...aside.map(({ part }) => part),
  ];
  const inventory = [...new Set(swept)].flatMap((part) =>
    sweepStory(parts.get(part ?? '') ?? '<none/>'),
  );
  if (inventory.length === 0) throw new Refusal('is empty');
  return {
    blocks: distinctiveMarks(rest),
    notes: inUse.notes,
    about,
    omitted: [
      ...[...omitted, ...standing, ...inUse.omitted, ...placed.flatMap((one) => one.omitted)],
      ...[...omitPictures(pictures), ...omitGroups({ marks: [], lostLinks })],
      ...aside.flatMap((one) => one.omitted),
    ].sort((a, b) => a.line - b.line),
    unit: 'paragraph',
    inventory,
  };
}

interface NoteRead {
  readonly note: SourceNote;
  readonly omitted: readonly Omission[];
}

function readNotes(kind: string, part: string, parts: Package, styles: Styles): NoteRead[] {
  const notes: NoteRead[] = [];
  const relationships = relationshipsOf(parts, part);
  readXml(parts.get(part) ?? '<none/>', 1, (element) => {
    const reader = new StoryReader({ styles, relationships });
    elementsOf(element).forEach((child) => reader.read(child));
    const { blocks, omitted, lostLinks } = reader.story;
    const paragraphs = blocks.flatMap(({ lines }) => lines).map(withoutColour);
    const note = {
      note: `${kind} ${element.attributes['id'] ?? ''}`,
      line: 1,
      paragraphs,
      kind: kind === 'comment' ? kind : 'footnote',
    } as const;
    const left = [...omitted, ...omitGroups({ marks: [], lostLinks })];
    if (paragraphs.length > 0 || left.length > 0) notes.push({ note, omitted: left });
  });
  return notes;
}

/** A note stands where its mark does. */
function placeNotes(notes: readonly NoteRead[], lines: readonly SourceLine[]): NoteRead[] {
  const places = new Map<string, number>();
  for (const { line, spans = [] } of lines) {
    for (const span of spans) if (span.kind === 'note') places.set(span.note, line);
  }
  return notes.map(({ note, omitted }) => {
    const line = places.get(note.note) ?? 1;
    const paragraphs = note.paragraphs.map(({ text, spans }) => ({
      text,
      ...(spans && { spans }),
    }));
    return {
      note: { ...note, line, paragraphs },
      omitted: omitted.map((one) => ({ ...one, line })),
    };
  });
}

interface PartOmitted {
  readonly part: string;
  readonly omitted: readonly Omission[];
}

function omitPart(reason: string, part: string, parts: Package, styles: Styles): PartOmitted[] {
  const reader = new StoryReader({ styles, relationships: new Map() });
  readXml(parts.get(part) ?? '<none/>', 1, (element) => reader.read(element));
  const { blocks, omitted } = reader.story;
  const text = blocks.flatMap(({ lines }) => lines.map((line) => line.text)).join('\n');
  const whole = text === '' ? [] : [{ line: 1, reason, text }];
  return [{ part, omitted: [...whole, ...omitted.map((one) => ({ ...one, line: 1 }))] }];
}

function omitPictures(pictures: Story['pictures']): Omission[] {
  const [first] = pictures;
  if (!first) return [];
  const what = pictures.length === 1 ? 'A picture' : `${pictures.length} pictures`;
  return [{ line: first.line, reason: `${what} in the file; captions are kept`, text: '' }];
}
