import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { fixtures, type Files } from './content-folder.ts';

/** A mistake that git or a file system could not be trusted to keep as it is. */
export interface Recipe {
  readonly name: string;
  readonly files: Files;
  /** `file:line:column [id] message hint`, in order. */
  readonly expected: readonly string[];
}

const interview = 'interviews/long-corridor.md';
const film = 'films/paper-harbour.yaml';
const valid = readFileSync(path.join(fixtures, '_base/content', interview), 'utf8');

const noUtf16 = '[not-utf8] The file is UTF-16, not UTF-8. Save the file as UTF-8.';
const takeOut = 'Take it out; it may have come with a copy from another program.';
const windows1252 = 'Save the file as UTF-8; in windows-1252, which the importer converts, this is';
const noFile =
  '[unreadable-file] This is a link or a device, not a file. Put the file itself here.';
const conflict = 'Choose between the two versions and take the marks out.';
const damaged =
  '[picture-broken] This picture breaks off, or is damaged. Copy it here once more, or save it anew.';
const notShown = '[unused-picture] Nothing shows this picture. Show it, or take it out.';
const chars = 'Use lower-case letters, digits and single hyphens';

export const recipes: readonly Recipe[] = [
  {
    name: 'a symbolic link to a file, to another folder, to nothing',
    files: {
      'interviews/again.md': { linkTo: 'long-corridor.md' },
      'interviews/passwd.md': { linkTo: '/etc/passwd' },
      'interviews/nowhere.md': { linkTo: './gone.md' },
      'people/others': { linkTo: '../films' },
    },
    expected: [
      `interviews/again.md:1:1 ${noFile}`,
      `interviews/nowhere.md:1:1 ${noFile}`,
      `interviews/passwd.md:1:1 ${noFile}`,
      `people/others:1:1 ${noFile}`,
    ],
  },
  {
    name: 'a link in place of the films, and of the people',
    files: {
      films: { linkTo: '../elsewhere' },
      people: { linkTo: '/etc' },
    },
    expected: [
      'films:1:1 [unreadable-file] This is a link, not a folder. Put the folder itself here.',
      'people:1:1 [unreadable-file] This is a link, not a folder. Put the folder itself here.',
    ],
  },
  {
    name: 'a link in place of the interviews',
    files: { interviews: { linkTo: '../elsewhere' } },
    expected: [
      'interviews:1:1 [unreadable-file] This is a link, not a folder. Put the folder itself here.',
    ],
  },
  {
    name: 'UTF-16 with its mark, little end first',
    files: { [interview]: Buffer.from(`\ufeff${valid}`, 'utf16le') },
    expected: [`${interview}:1:1 ${noUtf16}`],
  },
  {
    name: 'UTF-16 with its mark, big end first',
    files: { [interview]: Buffer.from(`\ufeff${valid}`, 'utf16le').swap16() },
    expected: [`${interview}:1:1 ${noUtf16}`],
  },
  {
    name: 'UTF-16 without a mark',
    files: { [film]: Buffer.from('title: Paper Harbour\n', 'utf16le') },
    expected: [`${film}:1:1 ${noUtf16}`],
  },
  {
    name: 'windows-1252 in the middle of a line, behind an emoji',
    files: {
      [interview]: Buffer.concat([Buffer.from(`${valid}\n😀 caf`), Buffer.from([0xe9, 0x2e])]),
    },
    expected: [
      `${interview}:18:7 [not-utf8] The byte at offset ${Buffer.byteLength(valid) + 9} (0xE9) is not UTF-8. ${windows1252} “é”.`,
    ],
  },
  {
    name: 'windows-1252 in the last byte of a record',
    files: { [film]: Buffer.concat([Buffer.from('title: Caf'), Buffer.from([0xe9])]) },
    expected: [
      `${film}:1:11 [not-utf8] The byte at offset 10 (0xE9) is not UTF-8. ${windows1252} “é”.`,
    ],
  },
  {
    name: 'windows-1252 quotation marks',
    files: { [film]: Buffer.concat([Buffer.from('title: '), Buffer.from([0x93, 0x41, 0x94])]) },
    expected: [
      `${film}:1:8 [not-utf8] The byte at offset 7 (0x93) is not UTF-8. ${windows1252} ““”.`,
    ],
  },
  {
    name: 'a picture called .md',
    files: {
      [interview]: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]),
    },
    expected: [
      `${interview}:1:1 [not-utf8] The byte at offset 0 (0x89) is not UTF-8. This seems to be no text file; take it out of the folder.`,
    ],
  },
  {
    name: 'NUL, ESC, a bidi override behind an emoji, and a letter lost before',
    files: { [interview]: `${valid}\n**Q:** a\0b\n😀 c\u001b[31md\u202ee\ufffd?\n` },
    expected: [
      `${interview}:18:9 [control-character] The character U+0000 has no place in a text. ${takeOut}`,
      `${interview}:19:5 [control-character] The character U+001B has no place in a text. ${takeOut}`,
      `${interview}:19:11 [control-character] The character U+202E has no place in a text. ${takeOut}`,
      `${interview}:19:13 [control-character] The character U+FFFD has no place in a text. ${takeOut}`,
    ],
  },
  {
    name: 'controls in the front matter and in a record',
    files: {
      [interview]: valid.replace('The long', 'The\u0007 long'),
      [film]: 'title: Paper\u2028Harbour\n',
    },
    expected: [
      `${film}:1:13 [control-character] The character U+2028 has no place in a text. ${takeOut}`,
      `${interview}:2:11 [control-character] The character U+0007 has no place in a text. ${takeOut}`,
    ],
  },
  {
    name: 'characters without width, and tags that spell a message; a flag is fine',
    files: {
      [interview]: `${valid}\n**Q:** a\u200bb\u{e0041}c \u{1f3f4}\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}?\n`,
    },
    expected: [
      `${interview}:18:9 [invisible-character] The character U+200B cannot be seen. Take it out unless it is meant.`,
      `${interview}:18:11 [invisible-character] The character U+E0041 cannot be seen. Take it out unless it is meant.`,
    ],
  },
  {
    name: 'one character a thousand times',
    files: { [film]: `title: Paper Harbour${'\u0001'.repeat(1000)}\n` },
    expected: Array.from(
      { length: 20 },
      (_, index) =>
        `${film}:1:${21 + index} [control-character] The character U+0001 has no place in a text. ${takeOut}`,
    ),
  },
  {
    name: 'file names with a line break, an override, a backslash and a per cent sign',
    files: {
      'interviews/a\nb.md': valid,
      'interviews/c\u202ed.md': valid,
      'interviews/e\\f.md': valid,
      'interviews/g%2fh.md': valid,
    },
    expected: [
      `interviews/a\nb.md:1:1 [bad-slug] “a b” cannot be part of an address. ${chars}: a-b.md.`,
      `interviews/c\u202ed.md:1:1 [bad-slug] “c\u202ed” cannot be part of an address. ${chars}: c-d.md.`,
      `interviews/e\\f.md:1:1 [bad-slug] “e\\f” cannot be part of an address. ${chars}: e-f.md.`,
      `interviews/g%2fh.md:1:1 [bad-slug] “g%2fh” cannot be part of an address. ${chars}: g-2fh.md.`,
    ],
  },
  {
    name: 'two files of one slug, by case',
    files: {
      'films/Paper-Harbour.yaml': 'title: Paper Harbour\n',
      'interviews/LONG-corridor.md': valid,
    },
    expected: [
      'films/Paper-Harbour.yaml:1:1 [duplicate-slug] This file and films/paper-harbour.yaml would be published at one address. Rename one of them.',
      'interviews/LONG-corridor.md:1:1 [duplicate-slug] This file and interviews/long-corridor.md would be published at one address. Rename one of them.',
    ],
  },
  {
    name: 'two files of one slug, by how accents are stored',
    files: { 'people/ren\u00e9.yaml': 'name: René\n', 'people/rene\u0301.yaml': 'name: René\n' },
    expected: [
      'people/ren\u00e9.yaml:1:1 [duplicate-slug] This file and people/rene\u0301.yaml would be published at one address. Rename one of them.',
    ],
  },
  {
    name: 'marks of a git conflict',
    files: {
      [interview]: `${valid}\n<<<<<<< HEAD\n**Q:** One?\n||||||| base\n=======\n**Q:** Two?\n>>>>>>> other\n`,
      [film]: '<<<<<<< HEAD\ntitle: One\n=======\ntitle: Two\n>>>>>>> other\n',
    },
    expected: [
      `${film}:1:1 [conflict-marker] git left a conflict here: “<<<<<<< HEAD”. ${conflict}`,
      `${film}:3:1 [conflict-marker] git left a conflict here: “=======”. ${conflict}`,
      `${film}:5:1 [conflict-marker] git left a conflict here: “>>>>>>> other”. ${conflict}`,
      `${interview}:18:1 [conflict-marker] git left a conflict here: “<<<<<<< HEAD”. ${conflict}`,
      `${interview}:20:1 [conflict-marker] git left a conflict here: “||||||| base”. ${conflict}`,
      `${interview}:21:1 [conflict-marker] git left a conflict here: “=======”. ${conflict}`,
      `${interview}:23:1 [conflict-marker] git left a conflict here: “>>>>>>> other”. ${conflict}`,
    ],
  },
  {
    name: 'an interview of 10 MB, a record of 300 kB',
    files: {
      [interview]: valid + '**Q:** Was it cold?\n\n'.repeat(500_000),
      [film]: `title: Paper Harbour\nnote: ${'cold '.repeat(60_000)}\n`,
    },
    expected: [
      `${film}:1:1 [too-large] The file has 300,028 bytes; 256,000 are allowed. Divide it into several.`,
      `${interview}:1:1 [too-large] The file has ${(Buffer.byteLength(valid) + 10_500_000).toLocaleString('en')} bytes; 4,000,000 are allowed. Divide it into several.`,
    ],
  },
  {
    name: 'a picture that nobody shows, and one whose name is written in other letters',
    files: {
      'interviews/still.png': await tinyPicture(),
      'interviews/other.png': await tinyPicture(),
      [interview]: `${valid}\n![The corridor](./Still.png)\n`,
    },
    expected: [
      `${interview}:18:1 [picture-missing] There is no picture “interviews/Still.png”. Did you mean “interviews/still.png”? Otherwise put the picture beside the text and write ./name.jpg.`,
      'interviews/other.png:1:1 [unused-picture] Nothing shows this picture. Show it, or take it out.',
      'interviews/still.png:1:1 [unused-picture] Nothing shows this picture. Show it, or take it out.',
    ],
  },
  {
    name: 'pictures with marks of addresses in their names',
    files: {
      'interviews/50%.png': await tinyPicture(),
      'interviews/a#1.png': await tinyPicture(),
      'interviews/why?.png': await tinyPicture(),
      [interview]: `${valid}\n![A](./50%.png)\n\n![B](./a#1.png)\n\n![C](./why?.png)\n`,
    },
    expected: [
      'interviews/50%.png:1:1 [picture-name] The name of the picture “50%.png” has a “%” in it. Rename it, for instance to 50.png, and name it so in the interview.',
      'interviews/a#1.png:1:1 [picture-name] The name of the picture “a#1.png” has a “#” in it. Rename it, for instance to a-1.png, and name it so in the interview.',
      'interviews/why?.png:1:1 [picture-name] The name of the picture “why?.png” has a “?” in it. Rename it, for instance to why.png, and name it so in the interview.',
    ],
  },
  {
    name: 'pictures that break off or are damaged, shown and not shown',
    files: {
      [interview]: `${valid}\n![A corridor](./half.jpg)\n`,
      'interviews/half.jpg': await half('jpeg'),
      'interviews/half.png': await half('png'),
      'interviews/half.webp': await half('webp'),
      'interviews/half.avif': await half('avif'),
    },
    expected: [
      `interviews/half.avif:1:1 ${damaged}`,
      `interviews/half.avif:1:1 ${notShown}`,
      `interviews/half.jpg:1:1 ${damaged}`,
      `interviews/half.png:1:1 ${damaged}`,
      `interviews/half.png:1:1 ${notShown}`,
      `interviews/half.webp:1:1 ${damaged}`,
      `interviews/half.webp:1:1 ${notShown}`,
    ],
  },
  {
    name: 'a picture that no encoder could hold',
    files: {
      [interview]: `${valid}\n![A corridor](./long.png)\n`,
      'interviews/long.png': await sharp({
        create: { width: 20_000, height: 1, channels: 3, background: '#123' },
      })
        .png()
        .toBuffer(),
    },
    expected: [
      'interviews/long.png:1:1 [too-large] The picture has 20,000 × 1 pixels; 16,000 a side and 100 million in all are allowed. Make it smaller; no screen shows so much.',
    ],
  },
  {
    name: 'a picture with an override in its name',
    files: { 'interviews/still\u202egnp.png': await tinyPicture() },
    expected: [
      'interviews/still\u202egnp.png:1:1 [bad-slug] The name of this picture holds a character that cannot be seen. Type the name of the file anew.',
    ],
  },
  {
    name: 'a ledger with the marks of a conflict',
    files: {
      'permalinks/long-corridor.jsonl': [
        '{"ledger":1}',
        '<<<<<<< ours',
        '{"id":"was-it","kind":"passage","state":"live","published":"2025-03-01","modified":"2025-03-01","text":"Was it?"}',
        '=======',
        '>>>>>>> theirs',
        '{"end":true}',
        '',
      ].join('\n'),
    },
    expected: [2, 4, 5].map(
      (line) =>
        `permalinks/long-corridor.jsonl:${line}:1 [conflict-marker] The marks that git leaves where two edits collided. Keep the lines of both sides, each id once, and take the marks out.`,
    ),
  },
  {
    name: 'a ledger that is empty, and one that is no text',
    files: {
      'permalinks/long-corridor.jsonl': '',
      'permalinks/short-corridor.jsonl': new Uint8Array([0x7b, 0xff, 0xfe]),
    },
    expected: [
      'permalinks/long-corridor.jsonl:1:1 [ledger-damaged] The last line is missing: the ledger was cut off. Take the file as it was from version control: git checkout -- its path.',
      'permalinks/short-corridor.jsonl:1:2 [not-utf8] The byte at offset 1 (0xFF) is not UTF-8. Save the file as UTF-8; in windows-1252, which the importer converts, this is “ÿ”.',
    ],
  },
];

/** The first half of a picture with something in it. */
async function half(format: 'jpeg' | 'png' | 'webp' | 'avif'): Promise<Buffer> {
  const noise = Buffer.from(Array.from({ length: 64 * 64 * 3 }, (_, i) => (i * 7919) % 251));
  const raw = { width: 64, height: 64, channels: 3 } as const;
  const whole = await sharp(noise, { raw }).toFormat(format).toBuffer();
  return whole.subarray(0, whole.length / 2);
}

function tinyPicture(): Promise<Buffer> {
  return sharp({ create: { width: 2, height: 1, channels: 3, background: '#e8503a' } })
    .png()
    .toBuffer();
}
