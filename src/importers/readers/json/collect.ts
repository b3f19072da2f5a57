/**
 * All texts at one kind of place in a JSON value: `segments[].text` is those of every segment,
 * `results[].alternatives[0].transcript` the first of each result. The sweep that takes stock of a
 * file’s words; it knows nothing of what the readers make of them.
 */
export function collect(json: unknown, place: string): string[] {
  let values: unknown[] = [json];
  for (const [, key, index] of place.matchAll(/([^.[\]]+)|\[(\d*)\]/gu)) {
    const next: unknown[] = [];
    for (const value of values) {
      if (typeof value !== 'object' || value === null) continue;
      if (index !== '') {
        const name = key ?? index ?? '';
        if (Object.hasOwn(value, name)) next.push(Reflect.get(value, name));
      } else if (Array.isArray(value)) {
        for (const one of value as unknown[]) next.push(one);
      }
    }
    values = next;
  }
  return values.filter((value) => typeof value === 'string');
}
