import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CardStore, pruneCards } from '../../../../src/share/cards/card-store.ts';
import { siteCard } from '../../../../src/share/cards/describe-cards.ts';

/** As short as what is taken for a PNG can be. */
const png = new Uint8Array(Buffer.from('\u0089PNG....IEND....', 'latin1'));
const facts = siteCard();
const draw = vi.fn(() => Promise.resolve(png));
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'two-shot-cards-'));
  draw.mockClear();
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const store = (version = '1', where = folder): CardStore => new CardStore(where, version, draw);
const onlyFile = (): string => path.join(folder, readdirSync(folder)[0] ?? '');

describe('A card', () => {
  test('that has not changed is never drawn twice', async () => {
    expect(await store().get(facts)).toEqual(png);
    expect(await store().get({ ...facts })).toEqual(png);
    expect(draw).toHaveBeenCalledTimes(1);
  });

  test('is drawn again for other words, another colour, other code or fonts', async () => {
    await store().get(facts);
    await store().get({ ...facts, words: { text: 'Other', emphasis: [] } });
    await store().get({ ...facts, accent: '#123456' });
    await store('2').get(facts);
    expect(draw).toHaveBeenCalledTimes(4);
    expect(readdirSync(folder)).toHaveLength(4);
  });

  test('is drawn again where its file is broken', async () => {
    await store().get(facts);
    writeFileSync(onlyFile(), png.subarray(0, 10));
    expect(await store().get(facts)).toEqual(png);
    expect(draw).toHaveBeenCalledTimes(2);
  });

  test('is drawn where nothing can be kept', async () => {
    await store().get(facts);
    expect(await store('1', path.join(onlyFile(), 'below')).get(facts)).toEqual(png);
  });

  test('that no build has asked for in a month is forgotten, and no other', async () => {
    await store().get(facts);
    const day = 24 * 60 * 60;
    const now = Date.now() / 1000;
    await pruneCards(folder);
    expect(readdirSync(folder)).toHaveLength(1);
    utimesSync(onlyFile(), now - 29 * day, now - 29 * day);
    await pruneCards(folder);
    expect(readdirSync(folder)).toHaveLength(1);
    utimesSync(onlyFile(), now - 31 * day, now - 31 * day);
    await store().get(facts);
    await pruneCards(folder);
    expect(readdirSync(folder)).toHaveLength(1);
    utimesSync(onlyFile(), now - 31 * day, now - 31 * day);
    await pruneCards(folder);
    expect(readdirSync(folder)).toHaveLength(0);
    await pruneCards(path.join(folder, 'none'));
  });
});
