import type { Shape } from '../types.ts';

/** How a file says who speaks, in words. */
export const shapes: Readonly<Record<Shape, string>> = {
  labelled: 'turns open with a label',
  bold: 'questions are bold',
  italic: 'questions are in italics',
  heading: 'questions are headings',
  colour: 'questions are in another colour',
  quote: 'questions are set as quotes',
  dash: 'questions or turns open with a dash',
  paired: 'each question stands directly above its answer',
  alternating: 'questions and answers are paragraphs of their own',
  unknown: 'nothing says who speaks',
};
