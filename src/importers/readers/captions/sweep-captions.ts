import { decodeHTMLStrict } from 'entities';
import { isCounter, nextNumber, timingLine } from './split-cues.ts';

/**
 * Every line of a subtitle file that is no time and no number of a cue, without tags: the inventory
 * of its words, found without making cues of it.
 */
export function sweepCaptions(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/u).map((line) => line.trim());
  let number = 0;
  let mark = '';
  return lines.flatMap((line, index) => {
    if (line === '') return [];
    if (timingLine.test(line)) {
      number = nextNumber(number, mark);
      mark = '';
      return [];
    }
    const standsAbove = timingLine.test(lines[index + 1] ?? '');
    const standsApart = index === 0 || lines[index - 1] === '';
    const goesOn = number > 0 && Number(line) === number + 1;
    if (standsAbove && isCounter(line) && (standsApart || goesOn)) {
      mark = line;
      return [];
    }
    const parts = line.replace(breaks, '\n').split(tags);
    return [parts.map((part) => decodeHTMLStrict(part)).join('')];
  });
}

/** Where one voice ends or another begins, no word goes on. */
const breaks = /<\/?v(?:\.[^\s<>]*)?(?:[ \t][^<>]*)?>|<br[ \t]?\/?>/giu;
const tags =
  /<\/?(?:(?:font|lang|span)(?:\.[^\s<>]*)?(?:[ \t][^<>]*)?|(?:c|i|b|u|s|em|strong|ruby|rt)(?:\.[^\s<>]*)?)>|<(?:\d{1,6}:)?\d{1,2}:\d{2}[.,]\d{1,9}>|\{\\[^{}]{0,200}\}/giu;
