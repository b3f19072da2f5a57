import type { Omission, SourceBlock } from '../../types.ts';
import { joinUtterances } from '../speech/join-utterances.ts';
import { dropRepeated } from './drop-repeated.ts';
import { readMarkup } from './read-markup.ts';
import type { RawCue } from './split-cues.ts';
import { toUtterances } from './to-utterances.ts';

/** Makes paragraphs of cues, and says which words were left out for being there twice. */
export function readCaptions(raw: readonly RawCue[]): {
  readonly blocks: readonly SourceBlock[];
  readonly omitted: readonly Omission[];
} {
  const all = raw.map(({ payload, ...times }, index) => {
    return { line: index + 1, ...times, lines: readMarkup(payload.join('\n')) };
  });
  const { cues, repeated } = dropRepeated(all);
  const [first] = repeated;
  const reason = 'Captions that roll up show these lines again, below the ones they follow';
  return {
    blocks: joinUtterances(toUtterances(cues)),
    omitted: first
      ? [{ line: first.line, reason, text: repeated.map(({ text }) => text).join(' ') }]
      : [],
  };
}
