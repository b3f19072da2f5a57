/**
 * A sentence in which something stands that is more than words: its parts, in order. A template
 * writes them one after the other, and so does `append`.
 */
export type Sentence<Part> = readonly (string | Part)[];

/** Makes a link, or whatever else goes round some words of a sentence. */
export type Link<Part> = (words: string) => Part;
