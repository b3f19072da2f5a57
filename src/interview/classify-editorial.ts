import type { Editorial } from './types.ts';

const heard =
  /^(?:\w+ )?(?:laugh(?:s|ing|ter)?|chuckl(?:es|ing)|giggl(?:es|ing)|sigh(?:s|ing)?|paus(?:e|es|ing)|silence|applause|cheers|crosstalk|music|smil(?:es|ing)|grin(?:s|ning)|nod(?:s|ding)?|shrug(?:s|ging)?|cough(?:s|ing)?|whisper(?:s|ing)?|cries|crying|beat|gestures?|gesturing|break)\b/iu;
const unheard = /^(?:inaudible|unintelligible|indistinct|indecipherable|unclear|\?+)/iu;

/**
 * Says what a pair of square brackets is there for, by the words in it.
 *
 * `laughs` is a stage direction, `inaudible 00:12` unintelligible, `…` a cut, `1` or `*` the mark of
 * a note in the source, and everything else a gloss.
 *
 * @param inner the words between the brackets
 */
export function classifyEditorial(inner: string): Editorial {
  const words = inner.trim();
  if (/^(?:…|\.{2,}|\. \. \.|- ?- ?-)$/u.test(words)) return 'cut';
  if (unheard.test(words)) return 'unintelligible';
  if (/^(?:\d{1,3}|[*†‡§])$/u.test(words)) return 'reference';
  return heard.test(words) ? 'stage-direction' : 'gloss';
}
