import { roleWord } from '../../cast/role-words.ts';
import type { Paragraph } from '../../types.ts';
import { nameKind } from '../../cast/name-form.ts';
import { isThing } from './things.ts';

/**
 * Where the particulars at the head of a transcript end, as archives write them: `Interviewer: Ines
 * Okafor`, `Date: 3 March`, a line each. Nobody speaks in them, though `Interviewer:` may be a label below.
 *
 * @returns the position of the first paragraph behind them; 0: there are none
 */
export function skipParticulars(paragraphs: readonly Paragraph[]): number {
  let end = 0;
  let things = 0;
  let parts = 0;
  for (const { at, text } of paragraphs.slice(0, 40)) {
    if (text.length > 160) break;
    const [, key = '', value = ''] = /^([^:：]{1,60})[:：]\s*(.*)$/u.exec(text) ?? [];
    if (key === '') {
      if (/[.!?…]$/u.test(text)) break;
      continue;
    }
    if (!isValue(value)) break;
    const isPart = roleWord(key) !== null && isFullName(value);
    if (isThing(key.trim())) things++;
    else if (isPart) parts++;
    else if (value === '' || nameKind(key.trim()) === 'capitals') break;
    end = at + 1;
  }
  return things + parts >= 2 ? end : 0;
}

function isValue(value: string): boolean {
  return value.split(/\s+/u).length <= 14 && !/[?!…]$|\p{Ll}{3,}\.$/u.test(value);
}

function isFullName(value: string): boolean {
  const kind = nameKind(value);
  return (kind === 'name' || kind === 'capitals') && /\s/u.test(value);
}
