import { describe, expect, test } from 'vitest';
import { layMargin, type Margin } from '../../../src/views/lay-margin.ts';
import { planPage } from '../../../src/library/index.ts';
import { film } from '../library/invented.ts';
import { libraryOf } from '../library/small-library.ts';

const films = [film('twice', { title: 'Twice' }), film('later', { title: 'Later' })];
const long = 'Words that somebody invented for this. '.repeat(40);

function lay(markdown: string): Margin {
  const library = libraryOf({ talk: markdown }, films);
  const interview = library.interview('talk');
  if (!interview) throw new Error('no talk');
  return layMargin(interview, planPage(interview, library));
}

function opened(margin: Margin): string[] {
  return Array.from(margin.open, ({ slug }) => slug);
}

describe('A film’s card', () => {
  test('is open where there is room for it', () => {
    expect(opened(lay(`**Duarte:** *Twice* it was. ${long}`))).toEqual(['twice']);
  });

  test('is folded where the next one would be pushed off its line', () => {
    expect(opened(lay(`**Duarte:** *Twice* and *Later*. ${long}`))).toEqual(['later']);
    expect(opened(lay(`**Duarte:** *Twice*, said.[^a] ${long}\n\n[^a]: So.`))).toEqual([]);
  });
});

describe('Room is kept below the text', () => {
  const notes = (count: number, words: string): string => {
    const marks = Array.from({ length: count }, (_, index) => `So.[^n${index}]`).join(' ');
    const texts = Array.from({ length: count }, (_, index) => `[^n${index}]: ${words}`);
    return `**Duarte:** ${marks}\n\n${texts.join('\n\n')}`;
  };

  test('for notes that are longer than it, the more of them the more', () => {
    const few = lay(notes(3, long)).overhang;
    expect(few).toBeGreaterThan(50);
    expect(lay(notes(6, long)).overhang).toBeGreaterThan(1.8 * few);
  });

  test('and for none that are not', () => {
    expect(lay(notes(2, 'So.')).overhang).toBe(0);
    expect(lay('**Duarte:** So.').overhang).toBe(0);
  });

  test('for Japanese, whose characters are wide, twice as much', () => {
    const narrow = lay(notes(3, 'a'.repeat(600))).overhang;
    expect(lay(notes(3, 'あ'.repeat(600))).overhang).toBeGreaterThan(1.7 * narrow);
  });
});
