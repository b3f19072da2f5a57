import { isAlias, isScalar, Scalar, visit, type Document, type Node } from 'yaml';
import { findForbiddenCharacters } from '../interview/index.ts';
import type { Finding, Place } from '../problems/problem.ts';

type PlaceAt = (offset: number) => Place;

/** At most this many anchors and aliases are named: a bomb is made of thousands. */
const namedAtMost = 10;

/** Finds YAML that is valid and has no place here: features nobody needs, and what hides in it. */
export function refuseYaml(document: Document, text: string, placeAt: PlaceAt): Finding[] {
  const features: Finding[] = [];
  const findings: Finding[] = [];
  visit(document, {
    Node(key, node) {
      const feature = featureOf(node);
      if (feature !== null) features.push(refuseFeature(feature, node, text, placeAt));
      if (isScalar(node) && node.type === Scalar.QUOTE_DOUBLE) {
        findings.push(...findEscaped(node, text, placeAt));
      }
      if (key === 'key') findings.push(...refuseKey(node, text, placeAt));
    },
  });
  return [...features.slice(0, namedAtMost), ...findings];
}

function featureOf(node: Node): string | null {
  if (isAlias(node)) return `The alias *${node.source}`;
  if (node.tag !== undefined) return `The tag ${node.tag.replace('tag:yaml.org,2002:', '!!')}`;
  const anchor = 'anchor' in node ? node.anchor : undefined;
  return anchor === undefined ? null : `The anchor &${anchor}`;
}

function refuseFeature(feature: string, node: Node, text: string, placeAt: PlaceAt): Finding {
  const message = `${feature} is YAML that fields have no use for.`;
  const hint = 'Write the value itself, between quotation marks where it begins with &, * or !.';
  const start = node.range?.[0] ?? 0;
  // A node begins behind its tag and anchor, and it is them that are meant.
  const marks = /(?:[&!][^\s,[\]{}]*\s+){1,2}$/.exec(text.slice(Math.max(0, start - 200), start));
  const offset = isAlias(node) || !marks ? start : start - marks[0].length;
  return { id: 'yaml-feature', ...placeAt(offset), message, hint };
}

/** Characters that an escape such as "\u202e" brings in, so that the file itself looks clean. */
function findEscaped(node: Scalar, text: string, placeAt: PlaceAt): Finding[] {
  const [start = 0, end = start] = node.range ?? [];
  const escapes = /\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}|[^])/giu;
  return Array.from(text.slice(start, end).matchAll(escapes)).flatMap((escape) =>
    findForbiddenCharacters(characterOf(escape[0])).map((finding) => ({
      ...finding,
      ...placeAt(start + escape.index),
    })),
  );
}

/** YAML 1.2.2, section 5.7, as far as it can bring in what is forbidden. */
const shortEscapes: Readonly<Record<string, string>> = {
  '\\0': '\0',
  '\\a': '\x07',
  '\\b': '\b',
  '\\v': '\v',
  '\\f': '\f',
  '\\r': '\r',
  '\\e': '\x1b',
  '\\N': '\x85',
  '\\L': '\u2028',
  '\\P': '\u2029',
};

function characterOf(escape: string): string {
  const code = escape.length > 2 ? Number.parseInt(escape.slice(2), 16) : NaN;
  if (code <= 0x10ffff) return String.fromCodePoint(code);
  return shortEscapes[escape] ?? '';
}

/** Names of fields and labels are words; everything else would be changed on the way. */
function refuseKey(key: Node, text: string, placeAt: PlaceAt): Finding[] {
  const place = placeAt(key.range?.[0] ?? 0);
  if (!isScalar(key) || typeof key.value !== 'string') {
    const written = text.slice(...(key.range ?? [0, 0])).trim() || 'nothing';
    const message = `The name of a field is words, not ${written}.`;
    const hint = 'Put it between quotation marks if it is meant as words.';
    return [{ id: 'wrong-type', ...place, message, hint }];
  }
  // zod and others leave this one out without a word.
  if (key.value !== '__proto__') return [];
  const message = 'Nothing can be called “__proto__”.';
  return [
    { id: 'unknown-field', ...place, message, hint: 'Give it another name, or take it out.' },
  ];
}
