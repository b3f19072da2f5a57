import type {
  Block,
  Figure,
  Interview,
  Passage,
  Quotation,
  Text,
  Turn,
} from '../../interview/index.ts';
import { addresses, fileBeside } from '../../library/index.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Speakers } from './speakers.ts';
import type { Timeline } from './timeline.ts';
import { writeText } from './write-text.ts';
import { element, wordsIn } from './xml.ts';
import { xmlId } from './xml-id.ts';

/**
 * Writes what turns and the introduction are made of.
 *
 * A turn is an utterance, `<u>`. That may not hold `<p>` (guidelines, 8.3.1), so a passage is a `<seg>`
 * of it. What stands among its passages and nobody says, a picture or a quotation from elsewhere, ends
 * the `<u>`; the next one goes on with it by `@prev`. A digest's words are not the speaker's, so
 * they are no utterance but a block that corresponds to the speaker.
 */
export class TeiBlocks {
  readonly #interview: Interview;
  readonly #surroundings: Surroundings;
  readonly #speakers: Speakers;
  readonly #timeline: Timeline;
  #utterances = 0;

  constructor(
    interview: Interview,
    surroundings: Surroundings,
    speakers: Speakers,
    timeline: Timeline,
  ) {
    this.#interview = interview;
    this.#surroundings = surroundings;
    this.#speakers = speakers;
    this.#timeline = timeline;
  }

  turn({ speaker, blocks }: Turn): string[] {
    if (speaker === null) return this.unspoken(blocks);
    const who = this.#speakers.pointer(speaker);
    const runs = runsOf(blocks);
    const spoken = runs.filter(({ passages }) => passages.length > 0).length;
    const first = this.#utterances + 1;
    this.#utterances += spoken;
    const id = (index: number): string | undefined =>
      index >= 0 && index < spoken && spoken > 1 ? `_turn-${first + index}` : undefined;
    const pointer = (index: number): string | undefined => id(index) && `#${id(index) ?? ''}`;
    let index = 0;
    return runs.map(({ passages, aside }) => {
      if (passages.length === 0) return aside ? this.#aside(aside) : '';
      const links = { 'xml:id': id(index), prev: pointer(index - 1), next: pointer(index + 1) };
      index++;
      const content = passages.map((passage) => this.#passage('seg', passage)).join('\n');
      if (this.#interview.edition === 'digest') {
        return element('ab', { ...links, type: 'retold', corresp: who }, `\n${content}\n`);
      }
      const start = this.#timeline.pointer(passages[0]?.time);
      return element('u', { ...links, who, start }, `\n${content}\n`);
    });
  }

  /** What nobody says: the introduction, the editor's words between sections. */
  unspoken(blocks: readonly Block[]): string[] {
    return blocks.flatMap((block) => {
      if (block.kind === 'passage') return this.#passage('p', block);
      return block.kind === 'pull-quote' ? [] : this.#aside(block);
    });
  }

  text(text: Text): string {
    return writeText(text, this.#interview, this.#surroundings);
  }

  #passage(name: 'p' | 'seg', passage: Passage): string {
    const attributes = {
      'xml:id': xmlId(passage.id),
      type: name === 'seg' ? 'passage' : undefined,
      synch: this.#timeline.pointer(passage.time),
    };
    return element(name, attributes, anchors(passage) + this.text(passage));
  }

  #aside(block: Quotation | Figure): string {
    if (block.kind === 'figure') return this.#figure(block);
    const paragraphs = block.paragraphs.map((text) => element('p', {}, this.text(text))).join('');
    const source = element('bibl', {}, this.text(block.source));
    return element('cit', {}, element('quote', {}, paragraphs) + source);
  }

  #figure({ src, caption, credit }: Figure): string {
    const file = src === null ? null : fileBeside(this.#interview.file, src);
    const picture = file === null ? undefined : this.#surroundings.library.picture(file);
    const url = picture && this.#surroundings.wholeAddress(addresses.picture(picture.file));
    return element(
      'figure',
      {},
      (url === undefined ? '' : element('graphic', { url })) +
        wordsIn('head', caption) +
        (credit === null ? '' : wordsIn('note', credit, { type: 'credit' })),
    );
  }
}

/** Earlier ids of a place, which still lead to it. */
export function anchors({ aliases }: Pick<Passage, 'aliases'>): string {
  return aliases.map((id) => element('anchor', { 'xml:id': xmlId(id) })).join('');
}

/** Passages that follow each other, or one block that is none. */
interface Run {
  readonly passages: Passage[];
  readonly aside: Quotation | Figure | null;
}

/** Pull-quotes repeat words and stand in the back matter. */
function runsOf(blocks: readonly Block[]): Run[] {
  const runs: Run[] = [];
  for (const block of blocks) {
    if (block.kind === 'pull-quote') continue;
    if (block.kind !== 'passage') runs.push({ passages: [], aside: block });
    else if (runs.at(-1)?.aside === null) runs.at(-1)?.passages.push(block);
    else runs.push({ passages: [block], aside: null });
  }
  return runs;
}
