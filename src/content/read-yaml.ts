import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { catalogue } from '../problems/catalogue.ts';
import type { Finding, Place } from '../problems/problem.ts';
import { explainYaml } from './explain-yaml.ts';
import { refuseYaml } from './refuse-yaml.ts';

/** Where each value stands: `films.0` → its place. Keys of a path are joined by dots. */
export type Places = Readonly<Record<string, Place>>;

export interface ReadYaml {
  /** Plain data, or null where the text could not be read. */
  readonly value: unknown;
  /** Of values. */
  readonly places: Places;
  /** Of keys. */
  readonly keyPlaces: Places;
  readonly findings: readonly Finding[];
}

/**
 * Reads plain YAML 1.2 with the places of its values. Dates stay strings; anchors, aliases and tags
 * are refused.
 *
 * @param firstLine line of the file the text begins on, 1-based
 */
export function readYaml(text: string, firstLine: number): ReadYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    logLevel: 'error',
    prettyErrors: false,
    schema: 'core',
    uniqueKeys: true,
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(Math.min(offset, text.length));
    return { line: line + firstLine - 1, column: col };
  };
  const findings =
    document.errors.length > 0
      ? document.errors.map((fault) => explainYaml(fault, document, placeAt))
      : refuseYaml(document, text, placeAt);
  if (findings.some(({ id }) => catalogue[id].severity === 'error')) {
    return { value: null, places: {}, keyPlaces: {}, findings: firstOfEachLine(findings) };
  }
  const places: Record<string, Place> = {};
  const keyPlaces: Record<string, Place> = {};
  collectPlaces(document.contents, '', placeAt, places, keyPlaces);
  return { value: document.toJS(), places, keyPlaces, findings };
}

/** The parser stumbles several times over one fault. */
function firstOfEachLine(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ id, line }) => {
    if (id !== 'yaml-syntax') return true;
    return !seen.has(`${line}`) && seen.add(`${line}`);
  });
}

function collectPlaces(
  node: unknown,
  path: string,
  placeAt: (offset: number) => Place,
  places: Record<string, Place>,
  keyPlaces: Record<string, Place>,
): void {
  if (!isNode(node)) return;
  if (path !== '' && node.range) places[path] = placeAt(node.range[0]);
  const join = (key: unknown): string => (path === '' ? String(key) : `${path}.${String(key)}`);
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      collectPlaces(item, join(index), placeAt, places, keyPlaces);
    }
  } else if (isMap(node)) {
    for (const { key, value } of node.items) {
      const name = join(isScalar(key) ? key.value : key);
      if (isNode(key) && key.range) keyPlaces[name] = placeAt(key.range[0]);
      collectPlaces(value, name, placeAt, places, keyPlaces);
    }
  }
}
