import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readApart } from '../../../../../src/importers/readers/docx/read-apart.ts';
import { readWord } from '../../../../../src/importers/readers/docx/read-word.ts';
import { readerFor } from '../../../../../src/importers/readers/index.ts';
import { Refusal } from '../../../../../src/importers/refusal.ts';
import type { SourceDocument } from '../../../../../src/importers/types.ts';
import { wordsOf } from '../words-of.ts';
import { p, r, wordFile } from './word-file.ts';
import { runs } from '../../../interview/seeded.ts';

const read = async (bytes: Uint8Array): Promise<SourceDocument> =>
  readerFor({ name: 'in.docx' }, null)({ name: 'in.docx', bytes }, { select: null });

const whole = wordFile({ body: p(r('Were you late?', '<w:b/>')) + p(r('No, Mérel, “never”.')) });

test('a Word file is read in a process of its own', async () => {
  expect(await read(whole)).toEqual({ ...(await readWord(whole)), format: 'docx' });
});

describe('what is no Word file is refused in one line', () => {
  const text = (words: string): Uint8Array => strToU8(words);
  test.each([
    ['nothing', text(''), 'is empty'],
    ['text', text('Voss: No.'), 'is no Word file: say --format txt'],
    [
      'a page',
      text('<!doctype html><p>No.'),
      'is named .docx and is a web page: rename it to .html',
    ],
    ['an archive', zipSync({ 'a.txt': text('No.') }), 'it is a .zip archive: unpack it'],
    ['a spreadsheet', zipSync({ 'xl/workbook.xml': text('<x/>') }), 'it is a spreadsheet: save'],
    ['an old .doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'it is an old .doc file: open it'],
    ['only a name of one', zipSync({ 'word/document.xml': text('') }), 'is a damaged .docx file'],
    ['half of one', whole.subarray(0, whole.length / 2), 'is a damaged .docx file'],
    ['no XML', zipSync({ 'word/document.xml': text('<w:p') }), 'is a damaged .docx file'],
    ['no words', wordFile({ body: p('') }), 'is empty'],
    ['more than 20 MB', new Uint8Array(20_000_001), 'is larger than 20 MB'],
  ])('%s', async (_, bytes, reason) => {
    await expect(async () => read(bytes)).rejects.toThrow(reason);
  });
});

describe('what would use up the machine is refused', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(70_000_000).fill(0x61) });

  test('by the size that it says it has', async () => {
    expect(bomb.length).toBeLessThan(100_000);
    await expect(read(bomb)).rejects.toThrow('unpacks to more than 64 MB');
  });

  test('by the size that it has', async () => {
    const lie = Uint8Array.from(bomb);
    const view = new DataView(lie.buffer);
    // The list of contents: the size unpacked stands 24 bytes behind its beginning.
    const list = Buffer.from(lie.buffer).indexOf('PK\x01\x02', 0, 'latin1');
    expect(view.getUint32(list + 24, true)).toBe(70_000_000);
    view.setUint32(list + 24, 1000, true);
    await expect(read(lie)).rejects.toThrow('is a damaged .docx file');
  });

  test('by memory and time', async () => {
    const many = wordFile({ body: p(r('a')).repeat(400_000) });
    await expect(readApart(many, { megabytes: 40, seconds: 60 })).rejects.toThrow(
      'needs more than 40 MB of memory',
    );
    await expect(readApart(many, { megabytes: 512, seconds: 0.2 })).rejects.toThrow(
      'takes longer than 0.2 seconds',
    );
  });

  test('by the depth of its elements', async () => {
    const deep = '<w:sdt>'.repeat(5000) + '</w:sdt>'.repeat(5000);
    await expect(read(wordFile({ body: p(r('a')) + deep }))).rejects.toThrow('nests its elements');
  });
});

test('an entity is not expanded', async () => {
  const xml =
    '<!DOCTYPE w:document [<!ENTITY a "aaaa">]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>';
  await expect(read(zipSync({ 'word/document.xml': strToU8(xml) }))).rejects.toThrow('damaged');
});

test('whatever the bytes, it is read or refused', async () => {
  const place = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(fc.array(place, { minLength: 1, maxLength: 6 }), async (places) => {
      const bytes = Uint8Array.from(whole);
      for (const { at, byte } of places) bytes[at] = byte;
      await expectReadOrRefused(bytes);
    }),
    runs(300),
  );
});

test('whatever stands in the XML, every word of it is kept', async () => {
  const wrap = (names: readonly string[], inside: fc.Arbitrary<string>, maxLength = 4) =>
    fc
      .tuple(fc.constantFrom(...names), fc.array(inside, { maxLength }))
      .map(([name, parts]) => `<w:${name}>${parts.join('')}</w:${name}>`);
  const { block } = fc.letrec<Record<'leaf' | 'run' | 'inline' | 'block' | 'box', string>>(
    (tie) => ({
      leaf: fc.oneof(
        {
          weight: 5,
          arbitrary: fc
            .constantFrom('Voss', ' was', 'a ', '&amp;b', '\u00ad', '😀')
            .map((text) => `<w:t>${text}</w:t>`),
        },
        fc.constantFrom(
          '<w:br/>',
          '<w:tab/>',
          '<w:cr/>',
          '<w:noBreakHyphen/>',
          '<w:sym w:char="F04A"/>',
        ),
        fc
          .constantFrom('begin', 'separate', 'end')
          .map((type) => `<w:fldChar w:fldCharType="${type}"/>`),
        fc.constantFrom('<w:footnoteReference w:id="1"/>', '<w:instrText>PAGE</w:instrText>'),
      ),
      box: fc.array(tie('block'), { maxLength: 2 }).map((parts) => {
        const box = `<w:txbxContent>${parts.join('')}</w:txbxContent>`;
        return `<mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`;
      }),
      run: wrap(
        ['r'],
        fc.oneof(
          { maxDepth: 8, depthIdentifier: 'd' },
          { weight: 6, arbitrary: tie('leaf') },
          tie('box'),
        ),
      ),
      inline: fc.oneof(
        { maxDepth: 8, depthIdentifier: 'd' },
        { weight: 3, arbitrary: tie('run') },
        wrap(['ins', 'del', 'moveFrom', 'hyperlink', 'sdt', 'smartTag'], tie('inline')),
      ),
      block: fc.oneof(
        { maxDepth: 8, depthIdentifier: 'd' },
        { weight: 3, arbitrary: wrap(['p'], tie('inline')) },
        wrap(['tbl'], wrap(['tr'], wrap(['tc'], tie('block')))),
        wrap(['sdt', 'ins'], tie('block')),
      ),
    }),
  );
  const footnotes = `<w:footnote w:id="1">${p(r('Cold'))}</w:footnote>`;
  await fc.assert(
    fc.asyncProperty(fc.array(block, { maxLength: 5 }), async (parts) => {
      const document = await readWord(wordFile({ body: p(r('One')) + parts.join(''), footnotes }));
      const { seen, kept } = wordsOf(document);
      expect(kept).toEqual(seen);
    }),
    runs(300),
  );
});

async function expectReadOrRefused(bytes: Uint8Array): Promise<void> {
  try {
    await readWord(bytes);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}
