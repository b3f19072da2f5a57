import type { Block, Interview, Speaker, Target, Text } from '../../interview/index.ts';
import { attribution } from '../../library/index.ts';
import type { Kind } from '../format.ts';

/** A paragraph of an interview as it is searched. */
export interface Paragraph {
  readonly kind: Kind;
  /** The anchor on the interview’s page; '' where nothing with an anchor stands before. */
  readonly id: string;
  /** null where nobody speaks. */
  readonly speaker: Speaker | null;
  /** Whose words these are, as shown where they stand alone; null where nobody speaks. */
  readonly shownAs: string | null;
  readonly text: string;
  /** What its words name, each once: slugs. */
  readonly films: readonly string[];
  readonly people: readonly string[];
}

/**
 * Everything that can be found in an interview, in order of its page; notes come last. Pull-quotes
 * are copies, and not among them. What has no anchor of its own has that of what stands before.
 */
export function paragraphsOf(interview: Interview): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  /** Where each note hangs. */
  const anchors = new Map<string, string>();
  let id = '';
  const add = (kind: Kind, texts: readonly Text[], speaker: Speaker | null = null): void => {
    for (const { spans } of texts) {
      for (const span of spans) {
        if (span.kind === 'note' && !anchors.has(span.note)) anchors.set(span.note, id);
      }
    }
    const text = texts.map((one) => one.text).join('\n');
    const shownAs = speaker && attribution(interview, speaker);
    const names = { films: named(texts, 'film'), people: named(texts, 'person') };
    paragraphs.push({ kind, id, speaker, shownAs, text, ...names });
  };
  const addBlock = (block: Block, speaker: Speaker | null): void => {
    switch (block.kind) {
      case 'passage':
        id = block.id;
        add(kindOf(speaker), [block], speaker);
        break;
      case 'quotation':
        add('o', [...block.paragraphs, block.source]);
        break;
      case 'figure':
        add('f', [captionOf(block.caption, block.credit)]);
        break;
      case 'pull-quote':
        break;
    }
  };
  for (const block of interview.introduction) addBlock(block, null);
  for (const { heading, turns } of interview.sections) {
    if (heading) {
      id = heading.id;
      add('h', [heading]);
    }
    for (const { speaker, blocks } of turns) for (const block of blocks) addBlock(block, speaker);
  }
  for (const note of interview.notes) {
    id = anchors.get(note.name) ?? '';
    add('n', note.paragraphs);
  }
  return paragraphs;
}

function kindOf(speaker: Speaker | null): Kind {
  if (!speaker) return 'i';
  return speaker.role === 'interviewer' ? 'q' : 'a';
}

function captionOf(caption: string, credit: string | null): Text {
  return { text: [caption, credit ?? ''].filter((line) => line !== '').join('\n'), spans: [] };
}

function named(texts: readonly Text[], type: Target['type']): string[] {
  const slugs = new Set<string>();
  for (const { spans } of texts) {
    for (const span of spans) {
      if (span.kind === 'mention' && span.target.type === type) slugs.add(span.target.slug);
    }
  }
  return Array.from(slugs);
}
