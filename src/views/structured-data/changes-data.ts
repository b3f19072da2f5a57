import type { Article, CorrectionComment } from 'schema-dts';
import type { Interview } from '../../interview/index.ts';
import { addresses, publicationOf } from '../../library/index.ts';
import { words } from '../../words/index.ts';
import { readDate } from '../read-date.ts';
import type { AddressWriter } from '../site.ts';
import { someOf } from './some-of.ts';

/** When the text was last changed here, as far as the ledger knows, and what was set right in it. */
export function changesOf(
  interview: Interview,
  urlOf: AddressWriter,
): Pick<Extract<Article, { '@type': 'Article' }>, 'dateModified' | 'correction'> {
  const { permalinks, corrections } = interview;
  const isKnown = permalinks.dates.size > 0 || corrections.length > 0;
  const { made, before: lead } = words.corrections;
  return {
    dateModified: isKnown ? publicationOf(interview).modified : undefined,
    correction: someOf(
      corrections.map(({ date, passage, retired, kind, before, note }): CorrectionComment => {
        const said = [before === null ? null : `${lead} ${before}`, note];
        return {
          '@type': 'CorrectionComment',
          name: made[kind](readDate(date)),
          text: said.filter((one) => one !== null).join('\n'),
          datePublished: date,
          url: urlOf(addresses.place(interview, { id: passage ?? retired })),
        };
      }),
    ),
  };
}
