import { fromFirstToLast, passagesOf } from './scheme.ts';

/** `#p-12`: the twelfth passage, whatever it says. */
export const position = fromFirstToLast('position', (first, last) => {
  const before = passagesOf(first);
  const after = passagesOf(last);
  return (entry) => after[before.indexOf(entry)] ?? null;
});
