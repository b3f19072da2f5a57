import type { Package } from './open-package.ts';
import { readXml } from './read-xml.ts';

export interface Relationship {
  /** Its kind, the last word of the address Word gives for it: `hyperlink`, `footnotes`. */
  readonly kind: string;
  /** A path within the package, or an address. */
  readonly target: string;
}

/**
 * What a part of the package refers to, by id.
 *
 * @param part path of the part; `` for the package itself
 */
export function relationshipsOf(parts: Package, part: string): ReadonlyMap<string, Relationship> {
  const slash = part.lastIndexOf('/') + 1;
  const xml = parts.get(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`);
  const found = new Map<string, Relationship>();
  if (xml === undefined) return found;
  readXml(xml, 1, ({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    const isPath = mode !== 'External';
    const path = target.startsWith('/') ? target.slice(1) : part.slice(0, slash) + target;
    found.set(id, { kind: type.slice(type.lastIndexOf('/') + 1), target: isPath ? path : target });
  });
  return found;
}
