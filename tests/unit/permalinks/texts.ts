import {
  aliasesIn,
  emptyLedger,
  refresh,
  type CurrentPlace,
  type Ledger,
  type Refreshed,
} from '../../../src/permalinks/index.ts';

/** A passage of a text, as `Speaker: words`; a heading as `# words` or `# words {#id}`. Invented. */
export function place(line: string): CurrentPlace {
  const heading = /^# (.*?)(?: \{#(.+)\})?$/.exec(line);
  if (heading) {
    const text = heading[1] ?? '';
    const slug = text.toLowerCase().replace(/\W+/g, '-');
    return {
      kind: 'section',
      text,
      speaker: null,
      id: heading[2] ?? slug,
      fixed: heading[2] !== undefined,
    };
  }
  const [, speaker = null, text = line] = /^(\w+): (.*)$/s.exec(line) ?? [];
  return { kind: 'passage', text, speaker, id: '', fixed: false };
}

/** A ledger after each of these revisions, a day apart from 2026-01-01 on. */
export function publish(...revisions: readonly (readonly string[])[]): Refreshed {
  let result: Refreshed = { ledger: emptyLedger, ids: [], changes: [], kept: 0, refused: [] };
  for (const [day, revision] of revisions.entries()) {
    const today = `2026-01-${String(day + 1).padStart(2, '0')}`;
    result = refresh(result.ledger, revision.map(place), today);
  }
  return result;
}

/** Where an id leads: the words that stand there now, `gone: …` or null. */
export function whereTo(ledger: Ledger, id: string): string | null {
  const aliases = aliasesIn(ledger);
  for (const entry of ledger.entries) {
    if (entry.id !== id && !aliases.get(entry.id)?.includes(id)) continue;
    if (entry.state === 'live') return entry.text;
    if (entry.state === 'retired') return `gone: ${entry.text}`;
  }
  return null;
}
