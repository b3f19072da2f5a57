import { words } from '../words/index.ts';
import { escapeAttribute, shortTime } from '../interview/index.ts';

/**
 * When a passage begins, as HTML: a link into the recording where there is one. Its figures are drawn
 * by the style sheet from an attribute: they are no part of the words, wherever these are taken.
 *
 * @param time seconds
 * @param recording address of the recording; null: there is none
 */
export function writeTime(time: number, recording: string | null): string {
  const shown = `data-time="${shortTime(time)}"`;
  const datetime = `datetime="PT${time}S"`;
  if (recording === null) return `<time class="time" ${datetime} ${shown}></time>`;
  // Media Fragments URI 1.0, 4.2.1: a player begins there.
  const href = escapeAttribute(`${recording}#t=${time}`);
  const name = words.interview.listenFrom(shortTime(time));
  return `<time class="time" ${datetime}><a href="${href}" lang="${words.tag}" aria-label="${name}" ${shown}></a></time>`;
}
