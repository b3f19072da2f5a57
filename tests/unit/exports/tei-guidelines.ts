/*
 * What the TEI guidelines (P5) say of the elements we write: which attributes each may have and what may
 * stand in it, as far as we use them. Written from their reference pages by class (model.phrase,
 * model.global and so on); where the guidelines allow more, this allows less.
 */

interface Rule {
  readonly attributes?: readonly string[];
  /** Elements that may stand in it, in any order and number unless `first` or `needs` says more. */
  readonly holds?: readonly string[];
  readonly words?: true;
  /** Those that have to be there, in this order among themselves. */
  readonly needs?: readonly string[];
}

const phrase = ['hi', 'ref', 'name', 'persName', 'orgName', 'supplied', 'seg', 'ptr'];
/** model.global: may stand anywhere in text. */
const global = ['incident', 'gap', 'anchor', 'lb', 'note', 'figure'];
const inText = [...phrase, ...global];
/** macro.limitedContent: of what we write, all but elements of transcription. */
const limited = ['hi', 'ref', 'name', 'persName', 'orgName', 'ptr'];
const divPart = ['p', 'u', 'ab', 'cit', 'quote', 'note', 'figure'];

export const guidelines: Readonly<Record<string, Rule>> = {
  TEI: { needs: ['teiHeader', 'text'] },
  teiHeader: { needs: ['fileDesc', 'encodingDesc', 'profileDesc'], holds: ['revisionDesc'] },
  fileDesc: { needs: ['titleStmt', 'extent', 'publicationStmt', 'sourceDesc'] },
  titleStmt: { needs: ['title'], holds: ['respStmt'] },
  title: { attributes: ['type', 'level'], words: true },
  respStmt: { needs: ['resp', 'name'] },
  resp: { words: true },
  extent: { holds: ['measure'], words: true },
  measure: { attributes: ['unit', 'quantity'], words: true },
  publicationStmt: { needs: ['publisher'], holds: ['availability', 'date', 'idno'] },
  publisher: { words: true },
  availability: { holds: ['licence', 'p'] },
  licence: { attributes: ['target'], words: true },
  date: { attributes: ['when'], words: true },
  idno: { attributes: ['type'], words: true },
  sourceDesc: { needs: ['biblStruct'], holds: ['recordingStmt'] },
  biblStruct: { needs: ['monogr'], holds: ['analytic', 'note', 'ptr'] },
  analytic: { holds: ['title'] },
  monogr: { needs: ['title', 'imprint'] },
  imprint: { needs: ['date'] },
  recordingStmt: { needs: ['recording'] },
  recording: { attributes: ['type'], holds: ['p'] },
  encodingDesc: { needs: ['editorialDecl'] },
  editorialDecl: { needs: ['p'] },
  profileDesc: { holds: ['langUsage', 'particDesc', 'textClass'] },
  langUsage: { needs: ['language'] },
  language: { attributes: ['ident'], words: true },
  particDesc: { holds: ['listPerson', 'listOrg'] },
  listPerson: { needs: ['person'] },
  person: { attributes: ['role'], holds: ['persName', 'idno'] },
  listOrg: { needs: ['org'] },
  org: { attributes: ['role'], holds: ['orgName', 'idno'] },
  textClass: { holds: ['keywords'] },
  keywords: { needs: ['term'] },
  term: { words: true },
  revisionDesc: { needs: ['change'] },
  change: { attributes: ['when', 'type', 'target'], holds: ['quote', ...limited], words: true },
  text: { needs: ['body'], holds: ['timeline', 'front', 'back'] },
  timeline: { attributes: ['origin', 'unit'], needs: ['when'] },
  when: { attributes: ['absolute', 'interval', 'since'] },
  front: { holds: ['div'] },
  body: { needs: ['div'] },
  back: { needs: ['div'] },
  div: { attributes: ['type'], holds: ['head', 'div', ...divPart] },
  head: { holds: inText, words: true },
  p: { holds: inText, words: true },
  // att.timed and att.ascribed; no <p> in it.
  u: { attributes: ['who', 'start'], holds: inText, words: true },
  ab: { attributes: ['type'], holds: inText, words: true },
  seg: { attributes: ['type'], holds: inText, words: true },
  hi: { attributes: ['rend'], holds: inText, words: true },
  ref: { attributes: ['target', 'type'], holds: inText, words: true },
  name: { attributes: ['type', 'ref'], holds: inText, words: true },
  persName: { attributes: ['ref'], holds: inText, words: true },
  orgName: { attributes: ['ref'], holds: inText, words: true },
  supplied: { attributes: ['reason'], holds: inText, words: true },
  ptr: { attributes: ['type', 'target'] },
  incident: { needs: ['desc'] },
  desc: { holds: [...limited, 'lb'], words: true },
  gap: { attributes: ['reason'] },
  anchor: {},
  lb: {},
  note: { attributes: ['type', 'place'], holds: ['p', ...inText], words: true },
  cit: { needs: ['quote', 'bibl'] },
  quote: { holds: ['p', ...inText], words: true },
  bibl: { holds: inText, words: true },
  figure: { holds: ['graphic', 'head', 'note'] },
  graphic: { attributes: ['url'] },
};

/** att.global and att.global.linking: every element may have them. */
export const globalAttributes: readonly string[] = [
  'xml:id',
  'xml:lang',
  'n',
  'corresp',
  'synch',
  'prev',
  'next',
];

/** Attributes that point: whole addresses, or `#` and an `xml:id` of the document. */
export const pointers: readonly string[] = [
  'target',
  'ref',
  'who',
  'start',
  'since',
  'origin',
  'corresp',
  'synch',
  'prev',
  'next',
  'url',
];
