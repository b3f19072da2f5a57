/*
 * The rules of the CSL data schema (csl-data.json, CSL 1.0.2) that our items can come near: the
 * variables there are, of which kind each is, and that there are no others.
 */

const names = ['author', 'interviewer', 'original-author'];
const dates = ['issued', 'accessed', 'original-date'];
const strings = [
  'container-title',
  'genre',
  'language',
  'medium',
  'note',
  'original-publisher',
  'original-title',
  'source',
  'title',
  'URL',
];
const types = ['article-magazine', 'interview', 'webpage'];
const nameParts = ['family', 'given', 'literal', 'dropping-particle', 'non-dropping-particle'];

type Json = Readonly<Record<string, unknown>>;

/** What is wrong with a list of items; nothing, if it is valid. */
export function faultsOfCsl(data: unknown): string[] {
  if (!Array.isArray(data)) return ['It is no list.'];
  return data.flatMap((item: unknown) => (isObject(item) ? faultsOf(item) : ['It is no item.']));
}

function faultsOf(item: Json): string[] {
  const required = ['id', 'type'].filter((name) => typeof item[name] !== 'string');
  return [
    ...required.map((name) => `It has no ${name}.`),
    ...(types.includes(String(item['type'])) ? [] : ['Its type is none.']),
    ...Object.entries(item).flatMap(([name, value]) => {
      if (name === 'id' || name === 'type') return [];
      return isValid(name, value) ? [] : [`${name} is not valid: ${JSON.stringify(value)}`];
    }),
  ];
}

function isValid(name: string, value: unknown): boolean {
  if (strings.includes(name)) return typeof value === 'string';
  if (dates.includes(name)) return isDate(value);
  if (names.includes(name)) return Array.isArray(value) && value.length > 0 && value.every(isName);
  return false;
}

function isName(value: unknown): boolean {
  return (
    isObject(value) &&
    Object.entries(value).every(([part, words]) => {
      return nameParts.includes(part) && typeof words === 'string' && words !== '';
    })
  );
}

function isDate(value: unknown): boolean {
  if (!isObject(value) || Object.keys(value).join() !== 'date-parts') return false;
  const parts = value['date-parts'];
  return (
    Array.isArray(parts) &&
    parts.length === 1 &&
    parts.every((date) => Array.isArray(date) && date.length === 3 && date.every(Number.isInteger))
  );
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
