import { parse } from 'yaml';
import { splitFrontMatter } from '../../content/front-matter.ts';
import { gap } from '../markdown/write-front-matter.ts';

/** A field of the front matter that a new import knows otherwise. */
export interface FieldChange {
  /** `source.rights` */
  readonly field: string;
  /** As YAML would be read aloud; null: the field is not there. */
  readonly before: string | null;
  readonly after: string;
}

/**
 * Compares what a new import knows with the front matter that is there. What it does not know, and what
 * an editor added, is no difference.
 */
export function compareFields(before: string, after: string): FieldChange[] {
  const there = fieldsOf(before);
  const changes: FieldChange[] = [];
  for (const [field, value] of fieldsOf(after)) {
    const old = there.get(field) ?? null;
    // Nobody said so: it is what stands where nothing else is known.
    const assumed = field === 'edition' && value === 'transcript';
    if (old === value || assumed || value.split(', ').includes(gap)) continue;
    changes.push({ field, before: old, after: value });
  }
  return changes;
}

/** Every value by its path; of a list all together. */
function fieldsOf(markdown: string): Map<string, string> {
  const fields = new Map<string, string>();
  const { yaml } = splitFrontMatter(markdown.replace(/\r\n?/gu, '\n'));
  collect(readYaml(yaml ?? ''), '', fields);
  return fields;
}

function collect(value: unknown, path: string, fields: Map<string, string>): void {
  if (Array.isArray(value)) fields.set(path, value.map(String).join(', '));
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      collect(inner, path === '' ? key : `${path}.${key}`, fields);
    }
  } else if (path !== '') fields.set(path, String(value));
}

/** Front matter with a mistake in it says nothing that could be compared; the check names the mistake. */
function readYaml(yaml: string): unknown {
  try {
    return parse(yaml, { maxAliasCount: 0 });
  } catch {
    return null;
  }
}
