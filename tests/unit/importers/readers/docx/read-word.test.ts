import { expect, test } from 'vitest';
import { readWord } from '../../../../../src/importers/readers/docx/read-word.ts';
import { showDocument } from '../show-document.ts';
import { wordsOf } from '../words-of.ts';
import { p, r, wordFile, type WordParts } from './word-file.ts';

/** What is read, for people; and every word of it has to be accounted for. */
async function read(parts: WordParts): Promise<string> {
  const document = await readWord(wordFile(parts));
  const { seen, kept } = wordsOf(document);
  expect(kept).toEqual(seen);
  return showDocument(document).replace(/^no text, by paragraph, /u, '');
}

test('runs are joined, and bold, italics and colour are told', async () => {
  const red = '<w:color w:val="C00000"/>';
  const shown = await read({
    body: [
      p(
        r('Were you', '<w:b/>') +
          r(' ', '<w:b/>') +
          r('la', '<w:b/>') +
          r('te?', '<w:b w:val="1"/>'),
      ),
      p(r('No. ', '<w:b w:val="0"/>') + r('Never.', '<w:i/>')),
      p(r('Was I?', red)),
      p(r('Yes, and it was ') + r('cold', '<w:highlight w:val="yellow"/>') + r(', and far.')),
      p(''),
    ].join(''),
  });
  expect(shown).toBe(`{}

block
1: Were you late?
   strong “Were you late?”

block
2: No. Never.
   emphasis “Never.”

block
3: Was I?
   marked #c00000 “Was I?”

block
4: Yes, and it was cold, and far.
   marked yellow “cold”

left out

`);
});

test('styles say what paragraphs are, in any language, and make words bold', async () => {
  const style = (id: string, name: string, inside = ''): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
  const of = (id: string): string => `<w:pStyle w:val="${id}"/>`;
  const shown = await read({
    styles: [
      style('Titel', 'Title'),
      style('berschrift2', 'heading 2', '<w:rPr><w:b/></w:rPr>'),
      style('Beschriftung', 'caption'),
      style('Zitat', 'Quote'),
      style('Frage', 'Frage', '<w:rPr><w:b/></w:rPr>'),
      style('Frage2', 'Frage 2', '<w:basedOn w:val="Frage"/>'),
      style('Kreis', 'Kreis', '<w:basedOn w:val="Kreis"/>'),
    ].join(''),
    body: [
      p(r('Salt on the road'), of('Titel')),
      p(r('By Ines Brandt')),
      p(r('The ice'), of('berschrift2')),
      p(r('Mara Voss at home'), of('Beschriftung')),
      p(r('It held.'), of('Zitat')),
      p(r('Were you late?'), of('Frage2')),
      p(r('One'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
      p(r('Set by hand'), '<w:outlineLvl w:val="0"/>'),
      p(r('Round'), of('Kreis')),
    ].join(''),
    core: '<dc:title>Other</dc:title><dc:creator>Ines Brandt</dc:creator><dc:language>en-gb</dc:language>',
  });
  expect(shown).toBe(`{"title":"Salt on the road","author":"Ines Brandt","language":"en-GB"}

heading, level 2
3: The ice
   strong “The ice”

caption
4: Mara Voss at home

quote
5: It held.

block
6: Were you late?
   strong “Were you late?”

item
7: One

heading, level 1
8: Set by hand

block
9: Round

left out
1: Stands as the title: "Salt on the road"
2: Stands as the author: "By Ines Brandt"
`);
});

test('notes and comments hang where their marks are', async () => {
  const note = (kind: string, id: number, inside: string): string =>
    `<w:${kind} w:id="${id}">${inside}</w:${kind}>`;
  const shown = await read({
    body:
      p(r('One.') + '<w:r><w:footnoteReference w:id="2"/></w:r>' + r(' Two')) +
      p(
        '<w:commentRangeStart w:id="0"/>' +
          r('Three') +
          '<w:r><w:commentReference w:id="0"/></w:r>',
      ),
    footnotes:
      note('footnote', -1, p('<w:r><w:separator/></w:r>')) +
      note(
        'footnote',
        2,
        p('<w:r><w:footnoteRef/></w:r>' + r(' It was ') + r('cold', '<w:i/>')) + p(r('Very.')),
      ) +
      note('footnote', 3, p(r('Nobody asks.'))),
    comments: note('comment', 0, p(r('Check this.', '<w:color w:val="FF0000"/>'))),
  });
  expect(shown).toBe(`{}

block
1: One. Two
   note footnote 2 behind “One.”

block
2: Three
   note comment 0 behind “Three”

footnote footnote 2, 1
It was cold
   emphasis “cold”
Very.

comment comment 0, 2
Check this.

left out
1: A note that nothing in the interview refers to: "Nobody asks."
`);
});

test('links of both kinds lead on, and unsafe ones keep their words', async () => {
  const link = (id: string, target: string): string =>
    `<Relationship Id="${id}" Type="x/hyperlink" Target="${target}" TargetMode="External"/>`;
  const field = (target: string, words: string): string =>
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
    `<w:r><w:instrText> HYPERLINK "${target}" </w:instrText></w:r>` +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(words)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const shown = await read({
    relationships: link('l1', 'https://lantern.example/ice') + link('l2', 'javascript:alert(1)'),
    body: p(
      `<w:hyperlink r:id="l1">${r('the ice')}</w:hyperlink>${r(' or ')}<w:hyperlink r:id="l2">${r('not')}</w:hyperlink>` +
        `${r(' or ')}${field('https://lantern.example/salt', 'salt')}${r('.')}`,
    ),
  });
  expect(shown).toBe(`{}

block
1: the ice or not or salt.
   link https://lantern.example/ice “the ice”
   link https://lantern.example/salt “salt”

left out
1: A link without an address the site can use (javascript:alert(1)); the words are kept: ""
`);
});

test('tracked changes: what came is there, what went is listed', async () => {
  const shown = await read({
    body:
      p(
        `${r('It was ')}<w:del><w:r><w:delText>very </w:delText></w:r></w:del><w:ins>${r('not ')}</w:ins>${r('col')}` +
          `<w:del><w:r><w:delText>our</w:delText></w:r></w:del>${r('d.')}<w:moveFrom>${r('Gone.')}</w:moveFrom>`,
      ) + p(`<w:moveTo>${r('Here.')}</w:moveTo>`),
  });
  expect(shown).toBe(`{}

block
1: It was not cold.

block
2: Here.

left out
1: Deleted or moved away in tracked changes: "very"
1: Deleted or moved away in tracked changes: "our"
1: Deleted or moved away in tracked changes: "Gone."
`);
});

test('breaks, tabs, hyphens and signs', async () => {
  const shown = await read({
    body: p(
      `<w:r><w:t>VOSS</w:t><w:tab/><w:t>It was</w:t><w:br/><w:t>twenty</w:t><w:noBreakHyphen/><w:t>one so</w:t>` +
        '<w:softHyphen/><w:t>ft</w:t><w:sym w:font="Wingdings" w:char="F04A"/><w:br/><w:br/><w:t>New.</w:t></w:r>',
    ),
  });
  expect(shown).toBe(`{}

block
1: VOSS\tIt was
1: twenty\u2011one soft

block
1: New.

left out
1: A sign of the typeface Wingdings, which is no text: ""
`);
});

test('boxes are read once, tables row by row, heads of pages left out', async () => {
  const box = `<w:txbxContent>${p(r('In a box.'))}</w:txbxContent>`;
  const cell = (inside: string): string => `<w:tc><w:tcPr/>${inside}</w:tc>`;
  const shown = await read({
    header: p(r('The Lantern')),
    body: [
      p(
        r('Around ') +
          '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx>' +
          `${box}</wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>` +
          r('it.'),
      ),
      `<w:tbl><w:tblPr/><w:tr>${cell(p(r('VOSS')))}${cell(p(r('It was.')) + p(r('And is.')))}</w:tr>`,
      `<w:tr>${cell(p(''))}${cell(p(r('Alone')))}</w:tr></w:tbl>`,
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p(r('Held.'))}</w:sdtContent></w:sdt>`,
      p('<w:r><w:drawing><a:graphic><a:blip r:embed="i1"/></a:graphic></w:drawing></w:r>'),
      '<w:sectPr/>',
    ].join(''),
  });
  expect(shown).toBe(`{}

block
1: Around it.

block
2: In a box.

row
3: VOSS
4: It was.
5: And is.

block
7: Alone

block
8: Held.

left out
1: The head of every page: "The Lantern"
9: A picture in the file; captions are kept: ""
`);
});
