import { HeadingLevel, type IParagraphOptions, Paragraph, type ParagraphChild } from 'docx';
import {
  type Block,
  type Interview,
  type Note,
  type Passage,
  pullQuoteText,
  type Speaker,
  type Text,
  writeTime,
} from '../../interview/index.ts';
import { passagesOf } from '../../library/index.ts';
import { openingLines } from '../opening-lines.ts';
import { runsOf, type RunOptions } from './runs.ts';

type Style = Omit<IParagraphOptions, 'children' | 'text'>;

/** Writes the paragraphs of a Word file, and the footnotes that they refer to. */
export class WordWriter {
  /** Marks of notes that have been referred to before; Word has one mark a footnote. */
  repeatedMarks = 0;
  readonly #interview: Interview;
  readonly #passages: ReadonlyMap<string, Passage>;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #referred = new Set<string>();
  readonly #options: RunOptions;
  readonly #paragraphs: Paragraph[] = [];

  constructor(interview: Interview) {
    this.#interview = interview;
    this.#passages = new Map(Array.from(passagesOf(interview), ({ block }) => [block.id, block]));
    this.#numbers = new Map(interview.notes.map(({ name, number }) => [name, number]));
    this.#options = {
      direction: interview.direction,
      footnote: (note) => this.#refer(note),
    };
  }

  write(): Paragraph[] {
    const { introduction, sections } = this.#interview;
    this.#openingLines();
    for (const block of introduction) this.#block(block, null);
    for (const { heading, turns } of sections) {
      if (heading) {
        const level = heading.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
        this.#add(runsOf(heading, this.#options), { heading: level });
      }
      for (const { speaker, blocks } of turns) {
        const first = blocks.find(({ kind }) => kind === 'passage');
        for (const block of blocks) this.#block(block, block === first ? speaker : null);
      }
    }
    return this.#paragraphs;
  }

  footnotes(): Record<string, { children: Paragraph[] }> {
    const { notes } = this.#interview;
    return Object.fromEntries(notes.map((note) => [note.number, { children: this.#note(note) }]));
  }

  #openingLines(): void {
    const { title, dek, byline, statements, corrections, source } = openingLines(this.#interview);
    this.#line(title, { heading: HeadingLevel.TITLE });
    if (dek !== null) this.#line(dek, { style: 'Subtitle' });
    for (const line of [byline, ...statements, ...corrections, source]) {
      this.#line(line, { style: 'Byline' });
    }
  }

  #line(text: string, style: Style): void {
    this.#add(runsOf({ text, spans: [] }, this.#options), style);
  }

  /** @param speaker who begins to speak here; null: nobody */
  #block(block: Block, speaker: Speaker | null): void {
    switch (block.kind) {
      case 'passage':
        return this.#add([...this.#label(block, speaker), ...runsOf(block, this.#options)]);
      case 'pull-quote': {
        const text = pullQuoteText(block, (id) => this.#passages.get(id));
        return this.#add(runsOf(text, this.#options), { style: 'Quote' });
      }
      case 'quotation': {
        const { paragraphs, source } = block;
        const style = { style: 'IntenseQuote' };
        for (const text of paragraphs) this.#add(runsOf(text, this.#options), style);
        return this.#add(
          [...runsOf({ text: '— ', spans: [] }, this.#options), ...runsOf(source, this.#options)],
          style,
        );
      }
      case 'figure': {
        const { caption, credit } = block;
        return this.#line(credit === null ? caption : `${caption} ${credit}`, { style: 'Caption' });
      }
    }
  }

  #label({ time }: Passage, speaker: Speaker | null): ParagraphChild[] {
    const label = speaker ? this.#bold(`${speaker.name}:`) : [];
    const behind = speaker ? ' ' : '';
    const text = time === null ? behind : `${behind}[${writeTime(time)}] `;
    return [...label, ...runsOf({ text, spans: [] }, this.#options)];
  }

  #note({ type, paragraphs }: Note): Paragraph[] {
    return paragraphs.map((text: Text, index) => {
      const isCorrection = type === 'correction' && index === 0;
      const lead = isCorrection ? this.#bold('Correction: ') : [];
      const children = [...lead, ...runsOf(text, this.#options)];
      return new Paragraph({ children, style: 'FootnoteText', ...this.#direction() });
    });
  }

  #bold(text: string): ParagraphChild[] {
    const spans = [{ start: 0, end: text.length, kind: 'strong' as const }];
    return runsOf({ text, spans }, this.#options);
  }

  #refer(note: string): number | null {
    if (this.#referred.has(note)) {
      this.repeatedMarks++;
      return null;
    }
    this.#referred.add(note);
    return this.#numbers.get(note) ?? null;
  }

  #add(children: readonly ParagraphChild[], style: Style = {}): void {
    this.#paragraphs.push(
      new Paragraph({ children: [...children], ...style, ...this.#direction() }),
    );
  }

  #direction(): Style {
    return this.#interview.direction === 'rtl' ? { bidirectional: true } : {};
  }
}
