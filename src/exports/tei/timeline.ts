import type { Interview } from '../../interview/index.ts';
import { passagesOf } from '../../library/index.ts';
import { element } from './xml.ts';

/** The points of a recording at which passages begin, and how they are pointed to. */
export class Timeline {
  /** In seconds, in order, each once; the beginning of the recording is not among them. */
  readonly #points: readonly number[];
  readonly #isTimed: boolean;

  constructor(interview: Interview) {
    const times = Array.from(passagesOf(interview)).flatMap(({ block }) => block.time ?? []);
    this.#isTimed = times.length > 0;
    this.#points = Array.from(new Set(times.filter((time) => time > 0))).sort((a, b) => a - b);
  }

  /** As a pointer; undefined where nobody said when. */
  pointer(time: number | null | undefined): string | undefined {
    if (time === null || time === undefined) return undefined;
    return `#_time-${this.#points.indexOf(time) + 1}`;
  }

  /** As TEI; nothing where no passage has a time. */
  write(): string {
    if (!this.#isTimed) return '';
    const beginning = element('when', { 'xml:id': '_time-0', absolute: '00:00:00' });
    const others = this.#points.map((time, index) =>
      element('when', { 'xml:id': `_time-${index + 1}`, interval: time, since: '#_time-0' }),
    );
    const points = [beginning, ...others].join('\n');
    return `${element('timeline', { origin: '#_time-0', unit: 's' }, `\n${points}\n`)}\n`;
  }
}
