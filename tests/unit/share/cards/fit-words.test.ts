import { describe, expect, test } from 'vitest';
import { siteCard } from '../../../../src/share/cards/describe-cards.ts';
import type { CardFacts } from '../../../../src/share/cards/card-facts.ts';
import { captionRoom } from '../../../../src/share/cards/caption.ts';
import { wordsHeight, wordsWidth } from '../../../../src/share/cards/design.ts';
import { fitWords, type Measure } from '../../../../src/share/cards/fit-words.ts';

const stacks = { display: 'a', text: 'b', sans: 'c' };

/** Lays text out as a typewriter would: every character half as wide as it is high. */
const typewriter: Measure = (node) => {
  const lines = node.type === 'container' ? boxes(node) : [];
  const runs = lines.flatMap(({ style, text, width }) => {
    const size = Number(style['fontSize']);
    const places = Math.floor(width / (size / 2));
    const rows: string[] = [];
    for (const word of text.split(' ')) {
      const row = rows.at(-1);
      if (row !== undefined && row.length + 1 + word.length <= places) {
        rows[rows.length - 1] = `${row} ${word}`;
      } else if (style['overflowWrap'] === 'anywhere') {
        for (let at = 0; at < word.length; at += places) rows.push(word.slice(at, at + places));
      } else rows.push(word);
    }
    return rows.map((row) => ({
      x: 0,
      width: (row.length * size) / 2,
      height: size * Number(style['lineHeight']),
    }));
  });
  return Promise.resolve({ runs, height: runs.reduce((sum, { height }) => sum + height, 0) });
};

interface Line {
  readonly style: Record<string, unknown>;
  readonly text: string;
  readonly width: number;
}

function boxes(node: { style?: unknown; children?: unknown[] }): Line[] {
  const style = node.style as Record<string, unknown>;
  const children = (node.children ?? []) as (typeof node & { type: string; text?: string })[];
  if (style['display'] !== 'block') return children.flatMap(boxes);
  const text = children.map((child) => child.text ?? '').join('');
  return [{ style, text, width: Number(style['width']) }];
}

const fit = (text: string, facts: Partial<CardFacts> = {}) => {
  const card = { ...siteCard(), ...facts, words: { text, emphasis: [] } };
  return fitWords(card, stacks, typewriter);
};

describe('The words of a card', () => {
  test('are set as large as they go, and never larger', async () => {
    const few = await fit('Five words on one card.');
    const more = await fit('word '.repeat(60).trim());
    expect(few.size).toBe(104);
    expect(more.size).toBeLessThan(few.size);
    expect(more.size).toBeGreaterThan(40);
    expect(more.words.text.length).toBe(299);
  });

  test('are small rather than broken, if one is long; and broken if nothing else helps', async () => {
    const long = await fit('a'.repeat(60));
    expect(long).toMatchObject({ broken: false });
    expect((60 * long.size) / 2).toBeLessThanOrEqual(wordsWidth + long.size);
    const longer = await fit('a'.repeat(200));
    expect(longer.broken).toBe(true);
    expect(longer.words.text).toBe('a'.repeat(200));
  });

  test('are cut at the end of a sentence where even the smallest size has no room for them', async () => {
    const { size, words } = await fit('Some words stand here. '.repeat(125).trim());
    expect(size).toBe(24);
    expect(words.text).toMatch(/ Some words stand here\. \[…\]$/);
    const rows = Math.floor(wordsHeight(siteCard()) / (24 * 1.32));
    const places = wordsWidth / 12;
    expect(words.text.length).toBeLessThanOrEqual(rows * places);
    expect(words.text.length).toBeGreaterThan(rows * places * 0.6);
  });

  test('leave room for what else stands in the frame', () => {
    const plain = wordsHeight(siteCard());
    expect(wordsHeight({ ...siteCard(), kicker: 'A film' })).toBeLessThan(plain);
    expect(wordsHeight({ ...siteCard(), palette: ['#abc'] })).toBeLessThan(plain);
  });

  test('have a caption below that shrinks with its length', async () => {
    const short = await fit('Words', { name: 'Ana Duarte', about: 'A talk' });
    const name = 'A rather long name of somebody, '.repeat(6);
    const long = await fit('Words', { name, about: name });
    expect(short.caption).toBe(30);
    expect(long.caption).toBeLessThan(short.caption);
    expect(captionRoom.height).toBeGreaterThan(long.caption * 4);
  });
});
