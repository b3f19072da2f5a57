import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { generator, pick } from './random.ts';

/** How large the invented magazine is. */
export interface Size {
  readonly interviews: number;
  /** An interview, its notes and pull-quotes included. */
  readonly words: number;
}

/**
 * Writes a content folder of invented interviews, films and people, the same for the same size. The
 * vocabulary is made of syllables, so that no sentence is anybody's.
 */
export async function generate(folder: string, { interviews, words }: Size): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const part of ['interviews', 'films', 'people']) {
    await mkdir(path.join(folder, part), { recursive: true });
  }
  const random = generator(20_13);
  const vocabulary = Array.from({ length: 4_000 }, () => word(random));
  const people = Array.from({ length: Math.max(4, Math.ceil(interviews / 3)) }, (_, index) => ({
    slug: `person-${index + 1}`,
    name: `${capital(word(random))} ${capital(word(random))}`,
  }));
  const films = Array.from({ length: Math.max(4, Math.ceil(interviews / 3)) }, (_, index) => ({
    slug: `film-${index + 1}`,
    title: `${capital(word(random))} ${word(random)} ${word(random)}`,
  }));
  for (const { slug, name } of people) {
    await writeFile(
      path.join(folder, 'people', `${slug}.yaml`),
      `name: ${name}\nroles: [invented]\n`,
    );
  }
  for (const { slug, title } of films) {
    const director = pick(random, people).name;
    const fields = `title: ${title}\nyear: ${1950 + Math.floor(random() * 70)}\ndirectors: [${director}]\n`;
    await writeFile(path.join(folder, 'films', `${slug}.yaml`), fields);
  }
  const names = { films, people, vocabulary };
  for (let index = 1; index <= interviews; index++) {
    const text = interview(random, index, words, names);
    await writeFile(path.join(folder, 'interviews', `interview-${index}.md`), text);
  }
}

interface Names {
  readonly films: readonly { slug: string; title: string }[];
  readonly people: readonly { slug: string; name: string }[];
  readonly vocabulary: readonly string[];
}

function interview(random: () => number, number: number, words: number, names: Names): string {
  const subject = pick(random, names.people);
  const film = pick(random, names.films);
  const day = String(1 + (number % 28)).padStart(2, '0');
  const parts: string[] = [paragraph(random, 80, names), ''];
  const notes: string[] = [];
  let written = 90;
  for (let turn = 0; written < words; turn++) {
    if (turn % 6 === 0) parts.push(`## ${capital(sentence(random, 4, names).slice(0, -1))}`, '');
    parts.push(`**Asker:** ${paragraph(random, 18, names).replace(/\.$/, '?')}`, '');
    const answer = paragraph(random, 90, names);
    notes.push(`[^n${turn}]: ${paragraph(random, 25, names)}`, '');
    parts.push(`**Teller:** ${answer}[^n${turn}]`, '', paragraph(random, 60, names), '');
    if (turn % 5 === 4)
      parts.push(`> ${answer.split(' ').slice(2, 14).join(' ').replace(/[*,.]/g, '')}`, '');
    written += 18 + 90 + 60 + 25 + 12;
  }
  return `---
title: ${capital(sentence(random, 4, names).slice(0, -1))} ${number}
subjects: [${subject.slug}]
interviewer: An invented magazine
films: [${film.slug}]
date: ${1990 + (number % 35)}-0${1 + (number % 9)}-${day}
edition: transcript
source: { publication: An invented magazine, rights: invented for a benchmark }
speakers: { Asker: interviewer, Teller: ${subject.slug} }
---

${parts.join('\n')}
${notes.join('\n')}
`;
}

function paragraph(random: () => number, words: number, names: Names): string {
  const sentences: string[] = [];
  for (let left = words; left > 0; left -= 14)
    sentences.push(sentence(random, Math.min(left, 14), names));
  const chance = random();
  if (chance < 0.25)
    sentences.push(`${capital(word(random))} saw *${pick(random, names.films).title}*.`);
  else if (chance < 0.5)
    sentences.push(`${capital(word(random))} met ${pick(random, names.people).name} [again].`);
  return sentences.join(' ');
}

function sentence(random: () => number, words: number, { vocabulary }: Names): string {
  const chosen = Array.from({ length: Math.max(2, words) }, () => pick(random, vocabulary));
  return `${capital(chosen.join(' '))}.`;
}

function word(random: () => number): string {
  // Mostly short, as in speech: with the spaces, six characters a word.
  const syllables = 1 + Math.floor(random() ** 2.5 * 3);
  const make = (): string => pick(random, onsets) + pick(random, vowels) + pick(random, codas);
  return Array.from({ length: syllables }, make).join('');
}

const onsets = [
  'b',
  'br',
  'd',
  'f',
  'g',
  'gl',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
];
const vowels = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'];
const codas = ['', '', 'l', 'm', 'n', 'r', 's', 't', 'nd', 'st'];

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
