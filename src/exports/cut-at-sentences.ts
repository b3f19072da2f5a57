/**
 * Cuts a text at the ends of sentences, into pieces of at most some 160 letters where sentences are
 * not longer. Joined with spaces, or with nothing in scripts that write without them, the pieces are
 * the text.
 */
export function cutAtSentences(text: string, language: string): string[] {
  const pieces: string[] = [];
  let open = '';
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(
    text,
  )) {
    if (open !== '' && (open + segment).trimEnd().length > most) {
      pieces.push(open);
      open = '';
    }
    open += segment;
  }
  if (open !== '') pieces.push(open);
  return pieces.map((piece) => piece.trim());
}

/** About two lines of subtitles, twice over: a reader’s eight seconds. */
const most = 160;
