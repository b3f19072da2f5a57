import { flow } from '../library/index.ts';
import type { Block, Interview } from '../interview/index.ts';
import { counted } from './exported.ts';

/** What only a format with styles can tell from somebody's words, by kind. */
export function leftOutAsides(interview: Interview): string[] {
  const kinds = Map.groupBy(flow(interview), ({ block }) => block.kind);
  const count = (kind: Block['kind']): number => kinds.get(kind)?.length ?? 0;
  return [
    ...counted(count('pull-quote'), 'pull-quote'),
    ...counted(count('figure'), 'picture with its caption', 'pictures with their captions'),
    ...counted(count('quotation'), 'quotation from elsewhere', 'quotations from elsewhere'),
  ];
}
