/**
 * Facts on one line, with a dot between each two: `['1999', null, 'Kettle']` → `1999 · Kettle`. The
 * space before a dot is one that no line breaks at, so that none begins with a dot.
 *
 * @param facts in their order; those that are not there are left out
 */
export function dotted<Fact>(...facts: readonly (Fact | Absent)[]): (Fact | string)[] {
  return facts
    .filter((fact): fact is Exclude<Fact, Absent> => !absent.includes(fact as Absent))
    .flatMap((fact, index) => (index === 0 ? [fact] : ['\u00a0· ', fact]));
}

type Absent = false | null | undefined | '';
const absent: readonly Absent[] = [false, null, undefined, ''];
