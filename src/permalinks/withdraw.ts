import type { Ledger } from './ledger.ts';

/** The ledger of an interview that is taken out of the magazine for good: nothing of it lives. */
export function withdraw({ entries, ...ledger }: Ledger, today: string): Ledger {
  return {
    ...ledger,
    entries: entries.map((entry) =>
      entry.state === 'live' ? { ...entry, state: 'retired', retired: today } : entry,
    ),
  };
}
