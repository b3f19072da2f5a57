import type { Target } from './selectors.ts';

/** An annotation of the W3C's model, as far as this site has any. */
export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'commenting' | 'identifying' | 'highlighting';
  /** A day is written as its first moment, for the model knows only moments. */
  readonly created?: string;
  readonly body?: Body | readonly Body[];
  readonly target: Target | string | readonly Target[];
}

export type Body = TextualBody | Identified;

export interface TextualBody {
  readonly type: 'TextualBody';
  readonly value: string;
  readonly purpose: 'commenting' | 'tagging';
  readonly format?: 'text/html' | 'text/plain';
  readonly language?: string;
  readonly textDirection?: 'ltr' | 'rtl';
}

/** The page on a film or person. */
export interface Identified {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly purpose: 'identifying';
}

export interface AnnotationCollection {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly creator: { readonly id: string; readonly type: 'Organization'; readonly name: string };
  readonly modified: string;
  readonly total: number;
  /** All of them on one page; left out where there is none, for a page has one at least. */
  readonly first?: AnnotationPage;
  readonly last?: string;
}

export interface AnnotationPage {
  readonly id: string;
  readonly type: 'AnnotationPage';
  readonly partOf: string;
  readonly startIndex: 0;
  readonly items: readonly Annotation[];
}
