import { between, pick, type Random } from '../random.ts';
import { arabic, japanese, type Script } from './other-scripts.ts';
import { capital, type InventedFilm, type InventedPerson } from './records.ts';

export interface Plan {
  readonly number: number;
  readonly words: number;
  readonly word: (random: Random) => string;
  /** Who is interviewed. */
  readonly cast: readonly InventedPerson[];
  readonly films: readonly InventedFilm[];
  readonly people: readonly InventedPerson[];
}

/** An interview as its file says it. Every 25th is in Japanese, every 25th in Arabic. */
export function inventInterview(random: Random, plan: Plan): string {
  const cast = [...new Set(plan.cast)];
  const script = scriptOf(plan.number);
  const film = pick(random, plan.films);
  const paragraph = (words: number): string =>
    script ? foreign(random, script, words) : english(random, words, plan);
  const parts: string[] = [paragraph(60)];
  const notes: string[] = [];
  let written = 60;
  for (let exchange = 0; written < plan.words; exchange++) {
    const question = between(random, 5, 35);
    if (exchange % 5 === 0) parts.push(`## ${paragraph(4).replace(/[.。*[\]]/gu, '')}`);
    parts.push(`**Asker:** ${paragraph(question).replace(/[.。]$/u, '?')}`);
    written += question;
    const person = pick(random, cast);
    for (let more = between(random, 1, 2); more > 0; more--) {
      const length = Math.round(4 * 40 ** random());
      const label = more === 1 || exchange % 2 === 0 ? `**${labelOf(person)}:** ` : '';
      const mark = random() < 0.1 ? `[^n${notes.length}]` : '';
      if (mark !== '') notes.push(`[^n${notes.length}]: ${paragraph(between(random, 8, 25))}`);
      const text = paragraph(length);
      parts.push(`${label}${text}${mark}`);
      written += length;
      if (exchange % 8 === 4 && length > 20) parts.push(`> ${pulled(text)}`);
    }
  }
  return [frontMatter(plan.number, cast, film, script), ...parts, ...notes, ''].join('\n\n');
}

function scriptOf(number: number): Script | null {
  if (number % 25 === 12) return japanese;
  return number % 25 === 24 ? arabic : null;
}

function frontMatter(
  number: number,
  cast: readonly InventedPerson[],
  film: InventedFilm,
  script: Script | null,
): string {
  const day = `${1990 + (number % 35)}-0${1 + (number % 9)}-${String(1 + (number % 28)).padStart(2, '0')}`;
  return `---
title: Invented interview ${number}
subjects: [${cast.map(({ slug }) => slug).join(', ')}]
interviewer: An invented magazine
films: [${film.slug}]
date: ${day}
language: ${script?.language ?? 'en'}
edition: transcript
source: { publication: An invented magazine, rights: invented for a benchmark }
speakers: { Asker: interviewer, ${cast.map((person) => `${labelOf(person)}: ${person.slug}`).join(', ')} }
---`;
}

/** The first sentence, which is pulled out. */
function pulled(text: string): string {
  return (/^[^.。*]+[.。]/u.exec(text)?.[0] ?? text).trim();
}

/** Two people may have the same last name, and a label means one. */
function labelOf({ name, slug }: InventedPerson): string {
  return `${name} ${slug.replace('person-', '')}`;
}

function english(random: Random, words: number, { word, films, people }: Plan): string {
  const sentences: string[] = [];
  for (let left = words; left > 0;) {
    const length = Math.min(left, between(random, 4, 24));
    const chosen = Array.from({ length: Math.max(2, length) }, () => word(random));
    const comma = length > 9 ? between(random, 3, 6) : length;
    const clauses = [chosen.slice(0, comma), chosen.slice(comma)].filter(
      ({ length }) => length > 0,
    );
    sentences.push(`${capital(clauses.map((clause) => clause.join(' ')).join(', '))}.`);
    left -= length;
  }
  const chance = random();
  if (chance < 0.1) sentences.push(`${capital(word(random))} *${pick(random, films).title}*.`);
  else if (chance < 0.2) sentences.push(`${capital(word(random))} ${pick(random, people).name}.`);
  return sentences.join(' ');
}

/** About as many words; of Japanese a sentence has about eight. */
function foreign(random: Random, script: Script, words: number): string {
  const sentences: string[] = [];
  for (let left = words; left > 0; left -= 8) sentences.push(script.sentence(random));
  return sentences.join(script.language === 'ja' ? '' : ' ');
}
