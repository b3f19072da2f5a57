/** What can be asked besides words: the only place that lists it, for the page and for the dialog. */
export const ways: readonly { readonly example: string; readonly words: string }[] = [
  { example: '"two words"', words: 'just so, one after the other' },
  { example: '-word', words: 'without that word' },
  { example: 'speaker:name', words: 'said by somebody' },
  { example: 'film:title', words: 'about a film, or naming it' },
  { example: 'year:1990-1999', words: 'from these years' },
];
