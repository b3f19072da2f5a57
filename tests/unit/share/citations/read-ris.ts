/** One record of a RIS file: the values of each tag, in order. */
export type RisRecord = ReadonlyMap<string, readonly string[]>;

/**
 * Reads RIS by the letter of its specification and refuses everything that strays from it: a line is
 * two capitals or digits, two spaces, a hyphen, a space and a value, and ends in CR LF; a record begins
 * with TY and ends with an ER that says nothing.
 */
export function readRis(text: string): RisRecord[] {
  if (!text.endsWith('\r\n')) throw new Error('The last line has no end.');
  const records: Map<string, string[]>[] = [];
  let open: Map<string, string[]> | null = null;
  for (const line of text.slice(0, -2).split('\r\n')) {
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
    if (tag === '' || /[\r\n]/.test(line)) throw new Error(`This is no line of RIS: ${line}`);
    if ((tag === 'TY') === (open !== null)) throw new Error(`${tag} is not in its place.`);
    open ??= new Map();
    if (tag === 'ER') {
      if (value !== '') throw new Error('ER says something.');
      records.push(open);
      open = null;
      continue;
    }
    if (value.trim() !== value || value === '') throw new Error(`${tag} has spaces round it.`);
    open.set(tag, [...(open.get(tag) ?? []), value]);
  }
  if (open) throw new Error('The last record has no ER.');
  return records;
}
