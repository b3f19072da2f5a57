import type { Page } from '@playwright/test';
import sharp from 'sharp';

/** Words of a page: from one word of a passage to another, as spaces part them, from 0. */
export interface Words {
  /** Index of the passage, or words that it alone has. */
  readonly from: readonly [passage: number | string, word: number];
  /** The same passage where left out; of the word `-1` is the last. */
  readonly to: readonly [passage: number | string, word: number];
}

/** A box in the window, in CSS pixels. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Selects words as a reader would have, wherever they began. */
export function select(page: Page, words: Words): Promise<string> {
  return page.evaluate((wanted) => {
    const passages = Array.from(document.querySelectorAll<HTMLElement>('.interview .passage'));
    const point = ([passage, word]: Words['from'], atEnd: boolean): [Text, number] => {
      const element =
        typeof passage === 'number'
          ? passages.at(passage)
          : passages.find((each) => each.textContent.includes(passage));
      const nodes: Text[] = [];
      const walker = document.createTreeWalker(element ?? document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node instanceof Text && !node.parentElement?.closest('.mark')) nodes.push(node);
      }
      const text = nodes.map(({ data }) => data).join('');
      const match = Array.from(text.matchAll(/\S+/g)).at(word);
      let offset = (match?.index ?? 0) + (atEnd ? (match?.[0].length ?? 0) : 0);
      for (const node of nodes) {
        if (offset < node.length || (atEnd && offset === node.length)) return [node, offset];
        offset -= node.length;
      }
      throw new Error(`No word ${word} in passage ${passage}.`);
    };
    const range = document.createRange();
    range.setStart(...point(wanted.from, false));
    range.setEnd(...point(wanted.to, true));
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return range.toString();
  }, words);
}

/** What of the page is lit as the words of a link, compared with the words that should be. */
export interface Lit {
  /** The share of the words, by their width, that is lit: 1 where all are. Only what is in the window counts. */
  readonly words: number;
  /** Lit pixels beside them. */
  readonly beside: number;
}

/**
 * Looks at a picture of the page, since no script can ask what a browser has lit. It is lit in
 * blue for this, which nothing else is, and which some browsers let the ground shine through.
 */
export async function litWords(page: Page, words: Words): Promise<Lit> {
  await select(page, words);
  const { wanted, allowed } = await page.evaluate(() => {
    const range = document.getSelection()?.getRangeAt(0).cloneRange();
    document.getSelection()?.removeAllRanges();
    const sheet = Array.from(document.styleSheets).find(({ href }) => href !== null);
    sheet?.insertRule('::target-text { background: rgb(40, 120, 255) !important; }');
    const boxes = { wanted: [] as Box[], allowed: [] as Box[] };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (range && walker.nextNode()) {
      const node = walker.currentNode;
      if (!(node instanceof Text) || !range.intersectsNode(node)) continue;
      const part = document.createRange();
      part.setStart(node, node === range.startContainer ? range.startOffset : 0);
      part.setEnd(node, node === range.endContainer ? range.endOffset : node.length);
      const parent = node.parentElement;
      const isWord = parent?.closest('.passage') && !parent.closest('.mark');
      for (const { left, top, right, bottom } of part.getClientRects()) {
        boxes.allowed.push({ left, top, right, bottom });
        const isSeen = top > 8 && bottom < innerHeight - 8;
        if (isWord && isSeen && right - left > 4) boxes.wanted.push({ left, top, right, bottom });
      }
    }
    return boxes;
  });
  const shot = await page.screenshot({ animations: 'allow', caret: 'initial' });
  return compare(shot, wanted, allowed);
}

async function compare(
  shot: Buffer,
  wanted: readonly Box[],
  allowed: readonly Box[],
): Promise<Lit> {
  const { data, info } = await sharp(shot)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const isLit = (x: number, y: number): boolean => {
    const at = (y * info.width + x) * 3;
    const [red = 0, , blue = 0] = data.subarray(at, at + 3);
    return blue - red > 60;
  };
  const isIn = (x: number, y: number) => (box: Box) =>
    x >= box.left - 6 && x <= box.right + 6 && y >= box.top - 6 && y <= box.bottom + 6;
  let beside = 0;
  for (let y = 0; y < info.height; y++) {
    for (let x = 0; x < info.width; x++) {
      if (isLit(x, y) && !allowed.some(isIn(x, y))) beside++;
    }
  }
  let columns = 0;
  let lit = 0;
  for (const box of wanted) {
    const middle = Math.round((box.top + box.bottom) / 2);
    for (let x = Math.ceil(box.left); x < box.right; x++) {
      columns++;
      // Between the letters' strokes, somewhere in the column, the ground can be seen.
      const rows = [-9, -6, -3, 0, 3, 6, 9].map((row) => middle + row);
      if (rows.some((y) => isLit(x, y))) lit++;
    }
  }
  return { words: columns === 0 ? 0 : lit / columns, beside };
}
