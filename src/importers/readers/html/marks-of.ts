import type { Element } from 'domhandler';
import type { Mark } from '../rich-text/block-builder.ts';
import { styleOf, type TextStyle } from './class-styles.ts';

/** What a run of words inherits from the elements around it. */
export interface Marks {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly colour: string | null;
  readonly background: string | null;
  /** The innermost class, as `.class`. */
  readonly className: string | null;
  readonly href: string | null;
}

export const noMarks: Marks = {
  strong: false,
  emphasis: false,
  colour: null,
  background: null,
  className: null,
  href: null,
};

/** The marks inside an element, but for links. */
export function marksIn(
  element: Element,
  outer: Marks,
  classes: ReadonlyMap<string, TextStyle>,
): Marks {
  const { strong, emphasis, colour, background } = styleOf(element, classes);
  const className = element.attribs['class']?.trim().split(/\s+/u)[0];
  // Of links it says nothing of who speaks; where the page says what it looks like, that is enough.
  const tells = className && classed.has(element.name) && !classes.has(className);
  return {
    strong: strong ?? outer.strong,
    emphasis: emphasis ?? outer.emphasis,
    colour: colour ?? outer.colour,
    background: background ?? outer.background,
    className: tells ? `.${className}` : outer.className,
    href: outer.href,
  };
}

const classed: ReadonlySet<string> = new Set([
  'p',
  'span',
  'div',
  'li',
  'font',
  'em',
  'i',
  'b',
  'strong',
]);

/** The same as the spans of a line. */
export function toSpans(marks: Marks): Mark[] {
  const { strong, emphasis, colour, background, className, href } = marks;
  const marked = [colour, background, className].filter((by) => by !== null);
  return [
    ...(href === null ? [] : [{ kind: 'link', href } as const]),
    ...(strong ? [{ kind: 'strong' } as const] : []),
    ...(emphasis ? [{ kind: 'emphasis' } as const] : []),
    ...marked.map((by) => ({ kind: 'marked', by }) as const),
  ];
}
