import {
  escapeAttribute,
  escapeText,
  writeHtml,
  type Block,
  type Correction,
  type Figure,
  type Heading,
  type Interview,
  type Note,
  type Passage,
  type PullQuote,
  type Span,
  type Text,
  type Turn,
} from '../interview/index.ts';
import { correctionsByPlace, type Film, type MarginItem, type PagePlan } from '../library/index.ts';
import { words as said } from '../words/index.ts';
import type { RetiredPlace } from '../permalinks/types.ts';
import { htmlOptions } from './html-options.ts';
import { marginIds } from './margin-ids.ts';
import { recordingAddress } from './recording-address.ts';
import { textDirection } from './text-direction.ts';
import { writeCorrected } from './write-corrections.ts';
import { writeRetired } from './write-retired.ts';
import { writeTime } from './write-time.ts';

/** A stretch of the reading page: HTML, or something that has a component of its own. */
export type Part =
  | { readonly kind: 'html'; readonly html: string }
  | { readonly kind: 'block'; readonly block: Figure | PullQuote }
  | { readonly kind: 'film'; readonly film: Film; readonly id: string };

/**
 * A class that tells Reader View and its like to keep what has it, whatever words are in its id:
 * they take `#extra-menus` for an advertisement. For the same reason a turn is a `<section>`: a
 * short `<div>` with a link in it, as a film’s title for an answer, would be dropped.
 */
const kept = 'content';

/**
 * Writes the text of an interview with its notes. Passages and notes are written here and not by
 * components: there are hundreds on a page, and a component costs more than its words.
 */
export function writeFlow(interview: Interview, plan: PagePlan): Part[] {
  return new Flow(interview, plan).write();
}

class Flow {
  readonly #parts: Part[] = [];
  readonly #interview: Interview;
  readonly #plan: PagePlan;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #options: ReturnType<typeof htmlOptions>;
  readonly #recording: string | null;
  /** Notes whose first mark is written; that one is what the note leads back to. */
  readonly #marked = new Set<string>();
  /** Mentions that call for a film's card. */
  readonly #called = new Map<Span, MarginItem & { kind: 'film' }>();
  readonly #corrected: ReadonlyMap<string, readonly Correction[]>;
  /** Places that are gone, by the id they stood behind; null for the beginning. */
  readonly #retired = new Map<string | null, RetiredPlace[]>();
  #passages = 0;
  #html = '';

  constructor(interview: Interview, plan: PagePlan) {
    this.#interview = interview;
    this.#plan = plan;
    this.#recording = recordingAddress(interview);
    this.#numbers = new Map(interview.notes.map(({ name, number }) => [name, number]));
    this.#corrected = correctionsByPlace(interview);
    this.#options = { ...htmlOptions(interview), attributesOf: (span) => this.#place(span) };
    for (const item of Array.from(plan.values()).flat()) {
      if (item.kind === 'film') this.#called.set(item.mention, item);
    }
    for (const place of interview.permalinks.retired) {
      const together = this.#retired.get(place.after) ?? [];
      this.#retired.set(place.after, [...together, place]);
    }
  }

  write(): Part[] {
    const { introduction, sections } = this.#interview;
    this.#goneBehind(null);
    if (introduction.length > 0) {
      this.#html += '<section class="introduction">';
      for (const block of introduction) this.#block(block);
      this.#html += '</section>';
    }
    for (const { heading, turns } of sections) {
      this.#html += '<section>';
      if (heading) this.#heading(heading);
      for (const turn of turns) this.#turn(turn);
      this.#html += '</section>';
    }
    // Wherever they stood, their addresses answer.
    for (const after of [...this.#retired.keys()]) this.#goneBehind(after);
    this.#flush();
    return this.#parts;
  }

  #heading(heading: Heading): void {
    const tag = `h${heading.level}`;
    const id = escapeAttribute(heading.id);
    const words = writeAnchors(heading.aliases) + this.#text(heading) + this.#changed(heading);
    this.#html += `<${tag} class="${kept}" id="${id}"${this.#dir(heading)}>${words}</${tag}>`;
    this.#beside(heading);
    this.#goneBehind(heading.id);
  }

  #turn(turn: Turn): void {
    const { speaker } = turn;
    const kind = !speaker ? 'narration' : speaker.role === 'interviewer' ? 'question' : 'answer';
    this.#html += `<section class="turn ${kind}">`;
    const [first] = turn.blocks;
    const opening = speaker && first?.kind === 'passage' ? first : null;
    if (speaker) {
      const time = opening ? this.#time(opening) : '';
      this.#html += `<p class="speaker">${escapeText(speaker.name)}${time}</p>`;
    }
    for (const block of turn.blocks) this.#block(block, block === opening);
    this.#html += '</section>';
  }

  /** @param isTimed its time stands with the name of who speaks */
  #block(block: Block, isTimed = false): void {
    if (block.kind === 'passage') this.#passage(block, isTimed ? '' : this.#time(block));
    else if (block.kind === 'quotation') this.#quotation(block);
    else {
      this.#flush();
      this.#parts.push({ kind: 'block', block });
    }
    this.#beside(block);
    if (block.kind === 'passage') this.#goneBehind(block.id);
  }

  /** @param time as HTML */
  #passage(passage: Passage, time: string): void {
    const { id, aliases } = passage;
    const attributes = `id="${escapeAttribute(id)}"${this.#modified(id)}${this.#dir(passage)}`;
    const words = time + writeAnchors(aliases) + this.#text(passage) + this.#changed(passage);
    this.#html += `<p class="passage ${kept}" ${attributes}>${words}${this.#permalink(id)}</p>`;
  }

  /** Where what is said of its corrections stands beside the text; without words. */
  #changed(place: Passage | Heading): string {
    const item = this.#plan.get(place)?.find(({ kind }) => kind === 'corrections');
    return item ? `<span id="${marginIds(item).place}"></span>` : '';
  }

  #time({ time }: Passage): string {
    if (time === null || this.#interview.times === 'hidden') return '';
    return writeTime(time, this.#recording);
  }

  /** Its sign is drawn by the style sheet: it is no part of the words, wherever these are taken. */
  #permalink(id: string): string {
    const href = escapeAttribute(`#${encodeURIComponent(id)}`);
    const name = said.interview.permalink(++this.#passages);
    return `<a class="permalink" href="${href}" lang="${said.tag}" aria-label="${name}"></a>`;
  }

  /** The day the words were last changed, where that was after they were published. */
  #modified(id: string): string {
    const dates = this.#interview.permalinks.dates.get(id);
    if (!dates || dates.modified <= dates.published) return '';
    return ` data-modified="${escapeAttribute(dates.modified)}"`;
  }

  #goneBehind(id: string | null): void {
    for (const place of this.#retired.get(id) ?? []) {
      const corrections = this.#corrected.get(place.id) ?? [];
      this.#html += writeRetired(place, this.#interview, corrections);
    }
    this.#retired.delete(id);
  }

  #quotation({ paragraphs, source }: Block & { kind: 'quotation' }): void {
    const words = paragraphs.map((text) => `<p${this.#dir(text)}>${this.#text(text)}</p>`);
    const figcaption = `<figcaption>— ${this.#text(source)}</figcaption>`;
    this.#html += `<figure class="quotation"><blockquote>${words.join('')}</blockquote>${figcaption}</figure>`;
  }

  /** Notes and film cards, behind the block that calls for them. */
  #beside(place: Block | Heading): void {
    for (const item of this.#plan.get(place) ?? []) {
      if (item.kind === 'note') this.#note(item.note);
      else if (item.kind === 'corrections') {
        const { item: id } = marginIds(item);
        this.#html += writeCorrected(item.corrections, id, this.#interview);
      } else {
        this.#flush();
        this.#parts.push({ kind: 'film', film: item.film, id: marginIds(item).item });
      }
    }
  }

  #note({ name, number, type, paragraphs }: Note): void {
    const lead =
      `<a class="number" href="#_mark-${number}" lang="${said.tag}" aria-label="${said.interview.noteBack(number)}">${number}</a> ` +
      (type === 'correction'
        ? `<strong class="label" lang="${said.tag}">${said.interview.correction}</strong> `
        : '');
    const words = paragraphs.map((text, index) => {
      const html = writeHtml(text, this.#options);
      return `<p${this.#dir(text)}>${index === 0 ? lead : ''}${html}</p>`;
    });
    this.#html += `<aside class="note" role="note" id="_note-${number}" data-note="${escapeAttribute(name)}">${words.join('')}</aside>`;
  }

  /** Only where it is not that of the interview. */
  #dir({ text }: Text): string {
    const { direction } = this.#interview;
    const own = textDirection(text, direction);
    return own === direction ? '' : ` dir="${own}"`;
  }

  #text(text: Text): string {
    return writeHtml(text, { ...this.#options, noteMark: (name) => this.#mark(name) });
  }

  #mark(name: string): string {
    const number = this.#numbers.get(name);
    if (number === undefined) return '';
    const id = this.#marked.has(name) ? '' : ` id="_mark-${number}"`;
    this.#marked.add(name);
    return `<sup class="mark"><a${id} href="#_note-${number}" lang="${said.tag}" aria-label="${said.interview.note(number)}">${number}</a></sup>`;
  }

  /** Makes the first mention of a film the place that its card stands beside. */
  #place(span: Span): string {
    const item = this.#called.get(span);
    if (!item) return '';
    // A mention that another span divides is two elements; the first one is the place.
    this.#called.delete(span);
    return ` id="${marginIds(item).place}" data-film="${item.film.slug}"`;
  }

  #flush(): void {
    if (this.#html !== '') this.#parts.push({ kind: 'html', html: this.#html });
    this.#html = '';
  }
}

/** Earlier ids lead to where their words are now. */
function writeAnchors(aliases: readonly string[]): string {
  return aliases.map((alias) => `<span id="${escapeAttribute(alias)}"></span>`).join('');
}
