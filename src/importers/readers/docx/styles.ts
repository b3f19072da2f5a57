import { childOf, readXml, valueOf, type Xml } from './read-xml.ts';

/** How a run of words is set; what is undefined is said elsewhere. */
export interface RunFormat {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** `#c00000`. */
  readonly colour?: string;
  /** `yellow`, or as a colour. */
  readonly highlight?: string;
}

/** What a style says, with what the styles say that it is based on. */
export interface WordStyle extends RunFormat {
  /** In small letters, and in English in the files of every language: `heading 1`. */
  readonly name: string;
  /** Of headings, from 0. */
  readonly outline: number | null;
  readonly isListed: boolean;
}

/** The styles of a document by their ids. */
export type Styles = ReadonlyMap<string, WordStyle>;

/** Reads `word/styles.xml`. */
export function readStyles(xml: string | undefined): Styles {
  const elements = new Map<string, Xml>();
  if (xml !== undefined) {
    readXml(xml, 1, (element) => {
      const { styleId } = element.attributes;
      if (element.name === 'style' && styleId !== undefined) elements.set(styleId, element);
    });
  }
  return new Map([...elements.keys()].map((id) => [id, resolve(id, elements, 0)]));
}

/** A chain of styles that leads in a circle ends somewhere. */
const chainLimit = 12;

function resolve(id: string, elements: ReadonlyMap<string, Xml>, steps: number): WordStyle {
  const element = elements.get(id);
  if (!element || steps > chainLimit) return { name: '', outline: null, isListed: false };
  const base = valueOf(childOf(element, 'basedOn'));
  const inherited = base === null ? null : resolve(base, elements, steps + 1);
  const paragraph = childOf(element, 'pPr');
  return {
    ...inherited,
    ...readRunFormat(childOf(element, 'rPr')),
    name: (valueOf(childOf(element, 'name')) ?? id).toLowerCase(),
    outline: outlineOf(paragraph) ?? inherited?.outline ?? null,
    isListed: isListed(paragraph) ?? inherited?.isListed ?? false,
  };
}

/** The level of a heading from 0, as paragraph properties say it; null: they do not. */
export function outlineOf(properties: Xml | undefined): number | null {
  const level = Number(valueOf(childOf(properties, 'outlineLvl')) ?? Number.NaN);
  // 9 is body text.
  return level >= 0 && level < 9 ? level : null;
}

/** Whether paragraph properties give it a number or a bullet; null: they say nothing of it. */
export function isListed(properties: Xml | undefined): boolean | null {
  const list = childOf(properties, 'numPr');
  return list ? valueOf(childOf(list, 'numId')) !== '0' : null;
}

export function readRunFormat(properties: Xml | undefined): RunFormat {
  const colour = colourOf(valueOf(childOf(properties, 'color')));
  const shade = colourOf(childOf(properties, 'shd')?.attributes['fill'] ?? null);
  const marker = valueOf(childOf(properties, 'highlight'));
  const highlight = marker !== null && marker !== 'none' ? marker : shade;
  const bold = switched(childOf(properties, 'b'));
  const italic = switched(childOf(properties, 'i'));
  return {
    ...(bold !== null && { bold }),
    ...(italic !== null && { italic }),
    ...(colour !== null && { colour }),
    ...(highlight !== null && { highlight }),
  };
}

function switched(element: Xml | undefined): boolean | null {
  return element ? !/^(?:0|false|off)$/u.test(valueOf(element) ?? '') : null;
}

/** Black and white are what is meant by no colour at all. */
function colourOf(value: string | null): string | null {
  if (value === null || !/^[\da-f]{6}$/iu.test(value)) return null;
  return /^(?:0{6}|f{6})$/iu.test(value) ? null : `#${value.toLowerCase()}`;
}
