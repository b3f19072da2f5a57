/* A magazine of what books could stumble over. All of it is invented, people and films too. */

const front = (title: string, more = ''): string => `---
title: ${JSON.stringify(title)}
subjects: [ada-quill]
interviewer: The Lantern
date: 1975-02-28
edition: transcript
source: { publication: "The <Lantern> & Co", rights: "invented for a test" }
speakers: { Lantern: interviewer, Quill: ada-quill }
${more}---

`;

const longTitle = `${'A title that is never done, '.repeat(11)}and done`;

export const oddMagazine: Readonly<Record<string, string>> = {
  'people/ada-quill.yaml':
    'name: Ada Quill\nroles: [director]\nnote: "Somebody invented & <gone>."\n',
  'films/paper-moths.yaml':
    'title: Paper Moths\nyear: 1974\ndirectors: [Ada Quill]\ncast: [{ actor: Bo & Co }]\npalette: ["#112233", "#445566", "#778899"]\n',
  'films/映画.yaml': 'title: 光の記憶\nyear: 1980\ndirectors: [Nobody]\n',
  'interviews/hostile.md': `${front(
    'On <moths> & "lamps" 🙂 ]]> \'s',
    `films: [paper-moths]\naccent: "#ffff00"\ncredits: ["Typed <by> nobody & co"]\nedited: "Edited & condensed."\n`,
  )}Nobody had seen *Paper Moths*[^veld] when we met; Ada Quill had.

> Nobody had seen *Paper Moths*

## The \\<lamp> & *Paper Moths*[^again]

**Lantern:** Was it shot at 2.35:1, or was that M\\*A\\*S\\*H?\\
Was it? A [link](https://example.org/a|b?c=[d]&e=%zz#f#g "a \\"title\\"") and [another](<https://例え.example/ü^{x}> ).

**Quill:** We had **one *lamp*** [laughs] and [Ada *Quill*](person:ada-quill) < 5 > 3 & more.[^veld] It took “a winter”. 🙂 שלום 映画 and [here](#below), [there](cjk.md), [gone](https://example.org).

> We had **one *lamp*** […] and Ada

> Lamps & \\<moths>.
>
> And more.
> — Nobody, *A Book*

![A lamp & a <moth>](./still.jpg "© nobody & co")

![It can be seen through](./glass.png)

![It moves](./moving.gif)

![A frame without a picture]()

### Below

**Lantern:** Why?

**Quill:** “Paper Moths”, “Paper Moths”.

[^veld]: **Correction:** It was *Paper Moths* & no \\<other>, see [there](https://example.org/).

    A second paragraph.

[^again]: Of a heading.
`,
  'interviews/cjk.md': `${front('光の記憶について', 'language: ja\nfilms: [映画]\n')}## 光と影

**Lantern:** 光とは何ですか。[^一]

**Quill:** 影のない光はありません。

[^一]: 注です。
`,
  'interviews/حوار.md': `${front('الضوء و"الظل"', 'language: ar\n')}## الضوء

**Lantern:** ما هو الضوء؟

**Quill:** لا ضوء بلا ظل، Paper Moths.
`,
  'interviews/devanagari.md': `${front('प्रकाश', 'language: hi\n')}**Lantern:** क्या?

**Quill:** प्रकाश।
`,
  'interviews/plain.md': `${front(longTitle)}**Lantern:** A question, in a talk without sections and notes?

**Quill:** An answer.
`,
  'interviews/digest.md': front('Retold', 'dek: "A dek & more"\n')
    .replace('transcript', 'digest')
    .concat('**Lantern:** It was asked.\n\n**Quill:** It was answered.\n'),
  'interviews/timed.md': `${front('With times', 'times: shown\n')}**Lantern:** [0:00:05] When?

**Quill:** [0:00:09] Now.

[0:00:12] And then.
`,
  'interviews/long.md': front('A long one').concat(longTalk()),
};

/** Four sections, the third longer than a page of a book by itself, with a note that is marked on two pages. */
function longTalk(): string {
  const sentence = 'Of lamps and moths there was no end in those days, and nobody counted them. ';
  const answer = (section: number, index: number): string =>
    `**Lantern:** Question ${section} ${index}?\n\n**Quill:** Answer ${section} ${index}. ${sentence.repeat(60)}\n\n`;
  const section = (number: number, answers: number): string =>
    `## Part ${number}[^far]\n\n` +
    Array.from({ length: answers }, (_, index) => answer(number, index)).join('');
  return `${section(1, 6)}${section(2, 4)}${section(3, 24)}${section(4, 2)}[^far]: Far from one mark to the other, and [back](#part-1).\n`;
}
