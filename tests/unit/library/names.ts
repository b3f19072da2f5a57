import type { Target } from '../../../src/interview/index.ts';
import type { Names } from '../../../src/library/find-mentions.ts';
import { NameIndex } from '../../../src/library/name-index.ts';

/** An index of names; of several bearers of one, `{ 'Ana Duarte': ['ana', 'other-ana'] }`. */
export function namesOf(
  films: Readonly<Record<string, string | readonly string[]>>,
  people: Readonly<Record<string, string | readonly string[]>>,
): Names {
  return { films: indexOf('film', films), people: indexOf('person', people) };
}

function indexOf(
  type: Target['type'],
  names: Readonly<Record<string, string | readonly string[]>>,
): NameIndex {
  const index = new NameIndex();
  for (const [name, slugs] of Object.entries(names)) {
    for (const slug of [slugs].flat()) index.add(name, { type, slug });
  }
  return index;
}
