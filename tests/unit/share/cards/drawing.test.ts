import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { CardDrawer } from '../../../../src/share/cards/card-drawer.ts';
import type { CardFacts } from '../../../../src/share/cards/card-facts.ts';
import { siteCard } from '../../../../src/share/cards/describe-cards.ts';
import { TypeCase } from '../../../../src/share/cards/type-case.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const typeCase = new TypeCase(root);
const drawer = new CardDrawer(typeCase);

const draw = (text: string, facts: Partial<CardFacts> = {}) =>
  drawer.draw({ ...siteCard(), name: 'Ana Duarte', ...facts, words: { text, emphasis: [] } });

interface Bounds {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Bounds of what is painted in the frame in some colours, in pixels. */
async function bounds(
  png: Uint8Array,
  isMeant: (red: number, green: number, blue: number) => boolean,
): Promise<Bounds> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const found = { left: Infinity, right: -1, top: Infinity, bottom: -1 };
  for (let y = 52; y < 506; y++) {
    for (let x = 52; x < 1148; x++) {
      const at = (y * info.width + x) * 3;
      const [red = 255, green = 255, blue = 255] = data.subarray(at, at + 3);
      if (!isMeant(red, green, blue)) continue;
      found.left = Math.min(found.left, x);
      found.right = Math.max(found.right, x);
      found.top = Math.min(found.top, y);
      found.bottom = Math.max(found.bottom, y);
    }
  }
  return found;
}

const ink = (png: Uint8Array): Promise<Bounds> =>
  bounds(png, (red, green, blue) => red < 110 && green < 110 && blue < 110);
const accent = (png: Uint8Array): Promise<Bounds> =>
  bounds(png, (red, green) => red > 180 && green < 130);

// All of it invented.
const sentence =
  'We had one lamp, and by the end of the winter we could light a whole valley with it. ';
const texts: Record<string, [string, Partial<CardFacts>]> = {
  'five words': ['We had only one lamp.', {}],
  'sixty words': [sentence.repeat(4).trim(), {}],
  'five hundred words': [sentence.repeat(28).trim(), {}],
  'a word of sixty letters': [`${'Lampenschirm'.repeat(5)} was the title.`, {}],
  'a word of three hundred letters': ['Lampenschirm'.repeat(25), {}],
  Japanese: [
    '私たちにはランプが一つしかなかった。冬が来て、「映画」は終わった。',
    { language: 'ja' },
  ],
  Chinese: ['我们只有一盏灯。冬天来了，电影结束了。', { language: 'zh' }],
  Korean: ['우리에게는 램프가 하나뿐이었다. 겨울이 왔다.', { language: 'ko' }],
  Arabic: ['كان لدينا مصباح واحد فقط، ثم جاء الشتاء.', { language: 'ar', direction: 'rtl' }],
  'Hebrew with Latin': [
    'הייתה לנו מנורה אחת, Paper Moths, וזהו.',
    { language: 'he', direction: 'rtl' },
  ],
  'Russian in italics': ['У нас была всего одна лампа.', { language: 'ru', style: 'italic' }],
  'Greek, Polish and Vietnamese': ['Μία λάμπα, Łódź, Trần Anh Hùng.', {}],
  emoji: ['It ended 🙂 and 👩‍🚀 left ❤️.', {}],
};

describe('A card', () => {
  for (const [name, [text, facts]] of Object.entries(texts)) {
    test(`of ${name} is 1200 × 630 and holds its words with room on all sides`, async () => {
      const png = await draw(text, facts);
      const { width, height, format } = await sharp(png).metadata();
      expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
      const { left, right, top, bottom } = await ink(png);
      expect(left).toBeGreaterThan(70);
      expect(right).toBeLessThan(1130);
      expect(top).toBeGreaterThan(60);
      expect(bottom).toBeLessThan(500);
      expect(right - left).toBeGreaterThan(300);
    });
  }

  test('is set from the right where its words are written so', async () => {
    const hebrew = await draw('מנורה', { language: 'he', direction: 'rtl' });
    for (const { left, right } of [await ink(hebrew), await accent(hebrew)]) {
      expect(right).toBeGreaterThan(1050);
      expect(left).toBeGreaterThan(600);
    }
    const latin = await ink(await draw('Lamp'));
    expect(latin.left).toBeLessThan(120);
    expect(latin.right).toBeLessThan(600);
  });

  test('is the same, byte by byte, whatever was drawn before it', async () => {
    const [text, facts] = texts['Japanese'] ?? ['', {}];
    const fresh = new CardDrawer(new TypeCase(root));
    const card = { ...siteCard(), name: 'Ana Duarte', ...facts, words: { text, emphasis: [] } };
    expect(Buffer.from(await fresh.draw(card)).equals(await draw(text, facts))).toBe(true);
  });

  test('draws Han characters as its language does', async () => {
    const japanese = await draw('直骨', { language: 'ja' });
    const chinese = await draw('直骨', { language: 'zh' });
    const again = await draw('直骨', { language: 'ja' });
    expect(Buffer.from(japanese).equals(chinese)).toBe(false);
    expect(Buffer.from(japanese).equals(again)).toBe(true);
  });

  test('is not drawn with gaps: words that no face has are refused', async () => {
    expect(await typeCase.facesFor('Lamp 🙂 映画 мир', 'en')).not.toBeNull();
    expect(await typeCase.facesFor('Lamp 𐎀', 'en')).toBeNull();
    await expect(draw('Lamp 𐎀')).rejects.toThrow('Lamp 𐎀');
  });

  test('opens the faces of other scripts only where its words need them', async () => {
    const own = await typeCase.facesFor('Łódź, “the lamp”…', 'pl');
    const families = new Set(Array.from(own ?? [], ({ family }) => family));
    expect(families).toEqual(new Set(['text', 'display', 'sans']));
    const names = async (language: string): Promise<string[]> => {
      const faces = await typeCase.facesFor('映画', language);
      return [...new Set(Array.from(faces ?? [], ({ family }) => family))].slice(3);
    };
    expect(await names('ja')).toEqual(['Noto Serif JP']);
    expect(await names('zh-Hans')).toEqual(['Noto Serif SC']);
  });
});
