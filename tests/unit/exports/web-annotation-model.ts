import { Ajv2020 } from 'ajv/dist/2020.js';

/*
 * What the Web Annotation Data Model (W3C Recommendation, 23 February 2017) says MUST be, of all we use of
 * it, as a schema; the numbers are its sections. Ids are told apart below.
 */

const iri = { type: 'string', format: 'iri' };
const count = { type: 'integer', minimum: 0 };
/** 3.2.4: a textual body has one value, and at most one language and direction each. */
const textualBody = {
  type: 'object',
  required: ['type', 'value'],
  properties: {
    type: { const: 'TextualBody' },
    value: { type: 'string', minLength: 1 },
    format: { enum: ['text/html', 'text/plain'] },
    language: { type: 'string' },
    textDirection: { enum: ['ltr', 'rtl', 'auto'] },
    purpose: { enum: ['commenting', 'tagging'] },
  },
  additionalProperties: false,
};
/** 4.1: a specific resource has one source. */
const identified = {
  type: 'object',
  required: ['type', 'source'],
  properties: {
    type: { const: 'SpecificResource' },
    source: iri,
    purpose: { const: 'identifying' },
  },
  additionalProperties: false,
};
/** 4.2.4: one `exact`; at most one `prefix` and `suffix` each. */
const quote = {
  type: 'object',
  required: ['type', 'exact'],
  properties: {
    type: { const: 'TextQuoteSelector' },
    exact: { type: 'string', minLength: 1 },
    prefix: { type: 'string' },
    suffix: { type: 'string' },
  },
  additionalProperties: false,
};
/** 4.2.5: one `start` and one `end`, counted from 0. */
const position = {
  type: 'object',
  required: ['type', 'start', 'end'],
  properties: { type: { const: 'TextPositionSelector' }, start: count, end: count },
  additionalProperties: false,
};
const refinements = { type: 'array', minItems: 1, items: { anyOf: [quote, position] } };
/** 4.2.1: one value, without `#`. */
const fragment = {
  type: 'object',
  required: ['type', 'value'],
  properties: {
    type: { const: 'FragmentSelector' },
    value: { type: 'string', pattern: '^[^#\\s]+$' },
    conformsTo: iri,
    refinedBy: refinements,
  },
  additionalProperties: false,
};
const target = {
  anyOf: [
    iri,
    {
      type: 'object',
      required: ['type', 'source', 'selector'],
      properties: {
        type: { const: 'SpecificResource' },
        source: iri,
        selector: { anyOf: [fragment, refinements] },
      },
      additionalProperties: false,
    },
  ],
};
const body = { anyOf: [textualBody, identified] };
/** 3.3.1: of moments, those of UTC. */
const moment = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$' };
/** 3.1: one id, the type, one target or more. */
const annotation = {
  type: 'object',
  required: ['id', 'type', 'target'],
  properties: {
    id: iri,
    type: { const: 'Annotation' },
    motivation: { enum: ['commenting', 'identifying', 'highlighting'] },
    created: moment,
    body: { anyOf: [body, { type: 'array', minItems: 1, items: body }] },
    target: { anyOf: [target, { type: 'array', minItems: 1, items: target }] },
  },
  additionalProperties: false,
};
/** 5.1 and 5.2: a collection, its pages, and an annotation at least on each. */
const collection = {
  type: 'object',
  required: ['@context', 'id', 'type', 'label', 'total'],
  properties: {
    '@context': { const: 'http://www.w3.org/ns/anno.jsonld' },
    id: iri,
    type: { const: 'AnnotationCollection' },
    label: { type: 'string', minLength: 1 },
    creator: {
      type: 'object',
      required: ['id', 'type', 'name'],
      properties: { id: iri, type: { const: 'Organization' }, name: { type: 'string' } },
      additionalProperties: false,
    },
    modified: moment,
    total: count,
    last: iri,
    first: {
      type: 'object',
      required: ['id', 'type', 'partOf', 'startIndex', 'items'],
      properties: {
        id: iri,
        type: { const: 'AnnotationPage' },
        partOf: iri,
        startIndex: { const: 0 },
        items: { type: 'array', minItems: 1, items: annotation },
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
  if: { properties: { total: { const: 0 } } },
  then: { not: { required: ['first'] } },
  else: { required: ['first', 'last'] },
} as const;

const ajv = new Ajv2020({
  allErrors: true,
  formats: { iri: (text: string) => URL.canParse(text) },
});
const validate = ajv.compile<{ total: number; first?: { items: { id: string }[] } }>(collection);

/** What is wrong with a collection of annotations; nothing, if it is as the model demands. */
export function faultsOfAnnotations(data: unknown): string[] {
  if (!validate(data)) {
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  }
  const items = data.first?.items ?? [];
  const ids = items.map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  return [
    ...twice.map((id) => `The id ${id} is there twice.`),
    ...(items.length === data.total ? [] : [`There are ${items.length} and not ${data.total}.`]),
  ];
}
