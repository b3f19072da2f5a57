import { films } from './films.ts';
import { prose, sentence } from './prose.ts';

/**
 * The interview that has too much of everything: sixty notes, twelve of them in one paragraph
 * and ten in the last, twenty films, six speakers, four scripts, a word of 400 letters, an answer of
 * 3,000 words and one of one word.
 */
export function panel(): string {
  return `${frontMatter}\n${blocks.join('\n\n')}\n\n${notes.join('\n\n')}\n`;
}

const frontMatter = `---
title: Six Chairs, Twenty Films and a Lamp That Nobody Would Put Out
dek: Invented for tests, down to the last word; nobody ever said any of it.
subjects: [ilse-orchard, bo-quarry]
interviewer: The Invented Lantern
films: [${films.map(({ slug }) => slug).join(', ')}]
date: 1999-12-31
edition: transcript
source: { publication: The Invented Lantern, rights: invented for tests }
speakers:
  Lantern: interviewer
  Orchard: ilse-orchard
  Quarry: bo-quarry
  Ferry: { name: A Ferryman, role: interviewee }
  Baker: { name: The Baker of the Lower Quay, role: interviewee }
  Voice: { name: A voice from the stalls, role: other }
---
`;

const notes: string[] = [];

/** Writes a mark, and its note to the list: short and long ones, of several paragraphs too. */
function note(): string {
  const number = notes.length + 1;
  const name = `n${number}`;
  const words = prose(number % 7 === 0 ? 70 : 6 + (number % 5) * 6, number * 11);
  const opening = number % 9 === 0 ? '**Correction:** ' : '';
  const second = number % 10 === 0 ? `\n\n    ${sentence(number)}` : '';
  notes.push(`[^${name}]: ${opening}${words}${second}`);
  return `[^${name}]`;
}

/** Sentences, each of which has a note of its own. */
function noted(sentences: number, first: number): string {
  return Array.from({ length: sentences }, (_, index) => sentence(first + index) + note()).join(
    ' ',
  );
}

let introduced = 0;

/** The title of the next film, as a sentence, so that its card stands here. */
function film(): string {
  const { title } = films[introduced++] ?? { title: '' };
  return `They had all seen *${title}* by then.`;
}

const longWord = 'Lampenquaischreiberleiterkammer'.repeat(13).slice(0, 400);

const longHeading =
  'On the question of whether a lamp that has been lit by one clerk and carried by another may be put out by a third, who has only ever read about lamps';

const pulled = sentence(2_001);

const blocks = [
  `${prose(40, 1)}${note()} ${film()} ${prose(60, 5)}`,
  `> ${sentence(1)}`,
  `**Lantern:** ${prose(220, 100)} Is that so?${note()}`,
  '**Orchard:** Yes.',
  '## The lamp',
  `**Lantern:** ${film()} ${prose(12, 200)}`,
  `**Orchard:** ${noted(12, 300)}`,
  `${film()} ${film()} ${film()} ${prose(25, 350)}`,
  '**Quarry:** No.',
  `**Ferry:** ${noted(3, 400)} ${film()} ${noted(3, 420)}`,
  `### A word too long for *${films[introduced++]?.title}*`,
  '**Lantern:** How is it spelt?',
  `**Quarry:** ${longWord}.${note()} ${prose(20, 450)}`,
  `**Voice:** [from the balcony] [inaudible]`,
  `### Several hands${note()}`,
  '**Baker:** قال المصباح للباب إن الشتاء طويل، ثم سكت الدرج كله حتى الصباح.' + note(),
  'המנורה סיפרה לדלת שהחורף ארוך, והמדרגות שתקו עד הבוקר.' + note(),
  'ランプは扉に冬は長いと語り、階段は朝まで黙っていた。誰も傘を借りず、船は港を出なかった。' +
    note(),
  `![A lamp on a quay that was never photographed, since neither of them exists]()`,
  `## ${longHeading}`,
  `**Lantern:** ${prose(18, 500)}`,
  `**Orchard:** ${prose(900, 1_000)}${note()}`,
  `${prose(300, 1_500)} ${film()} ${prose(300, 1_600)}${note()}`,
  `${pulled} ${prose(500, 2_002)} ${film()}`,
  `> ${pulled}`,
  `${prose(400, 3_000)}${note()} ${film()} ${prose(100, 3_100)}`,
  `${prose(300, 4_000)} ${film()} ${film()} ${noted(2, 4_100)}`,
  prose(200, 5_000),
  '> The lamp is older than the quay.\n> — Nobody at all, *A Book That Is Not*',
  '## Short turns',
  ...Array.from({ length: 8 }, (_, turn) => [
    `**Lantern:** ${sentence(600 + turn)}${turn % 2 === 0 ? note() : ''}`,
    `**${turn % 2 === 0 ? 'Ferry' : 'Baker'}:** ${turn < 6 ? `${film()} ` : ''}${noted(2, 700 + turn * 3)}`,
    `**Quarry:** ${sentence(800 + turn)}`,
  ]).flat(),
  `> ${sentence(803)}`,
  `**Quarry:** ${prose(120, 900)} ${film()}`,
  `**Orchard:** ${film()} ${sentence(950)}`,
  `> ${sentence(950)}`,
  // What strippers of pages take for advertisements, comments and buttons, by words or by links.
  '## Related remarks, comments and extras',
  '**Lantern:** Extra menus in the sidebar, and a social remark on the footer?',
  '**Orchard:** *Kettle*.',
  'We share an umbrella.',
  '**Quarry:** Media contact: nobody.',
  `**Lantern:** *${films[1]?.title}*, *Stairs*, *Kettle*?`,
  '**Ferry:** *Stairs*.',
  '## The end',
  '**Lantern:** And then?',
  `**Orchard:** ${noted(10, 960)}`,
];
