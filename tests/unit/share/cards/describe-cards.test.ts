import { describe, expect, test } from 'vitest';
import { passagesOf, type Library } from '../../../../src/library/index.ts';
import { cardAlt, type CardFacts } from '../../../../src/share/cards/card-facts.ts';
import { filmCard, interviewCard, quoteCard } from '../../../../src/share/cards/describe-cards.ts';
import { quotePagesOf } from '../../../../src/share/quote-pages.ts';
import { film } from '../../library/invented.ts';
import { libraryOf } from '../../library/small-library.ts';

// All of it invented.
const body = `**Playlist:** Was it *so* cold?

**Duarte:** It was *colder*, I said,
than the sea [laughs].[^sea]

> It was colder […] than the sea

[^sea]: It was not.
`;
const paperMoths = film('paper-moths', {
  title: 'Paper Moths',
  year: 1974,
  directors: ['Ada Quill', 'Bruno Veld'],
  palette: ['#112233', '#445566', '#778899'],
});

function only(edition: string, fields = {}) {
  const library = libraryOf({ cold: { body, edition, films: ['paper-moths'], ...fields } }, [
    paperMoths,
  ]);
  const [interview] = library.interviews;
  if (!interview) throw new Error('There is one.');
  return { library, interview };
}

function cards({ library, interview }: ReturnType<typeof only>): CardFacts[] {
  return quotePagesOf(interview, 'all').flatMap((page) =>
    page.kind === 'standing' ? [quoteCard(library, interview, page.placed, page.quote)] : [],
  );
}

describe('The card of a passage', () => {
  test('slants nothing in a script that has no italic', () => {
    const japanese = '> 冬は長かった。\n';
    const body = `**Duarte:** 冬は長かった。\n\n${japanese}`;
    const [card] = cards(only('transcript', { body, language: 'ja' }));
    expect(card).toMatchObject({ words: { text: '冬は長かった。' }, style: 'roman' });
  });

  test('shows its words with their emphasis, in one line of text, and whose they are', () => {
    const [question] = cards(only('transcript'));
    expect(question).toMatchObject({
      words: { text: 'Was it so cold?', emphasis: [{ start: 7, end: 9 }] },
      style: 'roman',
      name: 'Playlist',
      about: 'On cold \u00a0· \u00a0Paper Moths',
    });
  });

  test('shows the words of the pull-quote that begins in it, and what was cut from them', () => {
    const [, answer] = cards(only('transcript'));
    expect(answer?.words.text).toBe('It was colder […] than the sea');
    expect(answer?.style).toBe('italic');
    const { library, interview } = only('transcript');
    const placed = Array.from(passagesOf(interview))[1];
    if (!placed) throw new Error('There are two.');
    const whole = quoteCard(library, interview, placed, null);
    expect(whole.words.text).toBe('It was colder, I said, than the sea [laughs].');
    expect(whole.style).toBe('roman');
  });

  test('never has a speaker say what a digest retells', () => {
    for (const { name, words } of cards(only('digest'))) {
      expect(name).toMatch(/, retold$/);
      expect(words.text).not.toMatch(/^[“"«]/);
    }
  });

  test('has the accent of its interview, as far as it can be seen on paper', () => {
    const [plain] = cards(only('transcript'));
    const [blue] = cards(only('transcript', { accent: 'rebeccapurple' }));
    const [pale] = cards(only('transcript', { accent: '#eeeeff' }));
    expect(plain?.accent).toMatch(/^#[0-9a-f]{6}$/);
    expect(new Set([plain?.accent, blue?.accent, pale?.accent]).size).toBe(3);
    expect(pale?.accent).not.toBe('#eeeeff');
  });

  test('is set from the right where its words are written so', () => {
    const library: Library = libraryOf({
      lamp: { body: '**Duarte:** كان لدينا مصباح واحد.\n\nPaper Moths!\n', language: 'ar' },
    });
    const [interview] = library.interviews;
    if (!interview) throw new Error('There is one.');
    expect(cards({ library, interview }).map(({ direction }) => direction)).toEqual(['rtl', 'ltr']);
  });
});

describe('Other cards', () => {
  test('name an interview, its film, who talks and when', () => {
    const { library, interview } = only('transcript');
    expect(interviewCard(library, interview)).toMatchObject({
      kicker: 'Paper Moths 1974',
      words: { text: 'On cold' },
      name: 'Ana Duarte with Playlist',
      about: '19 December 2013',
    });
  });

  test('name a film, who directed it, and show its palette', () => {
    const { library } = only('transcript');
    expect(filmCard(library, paperMoths)).toMatchObject({
      words: { text: 'Paper Moths' },
      name: 'Directed by Ada Quill and Bruno Veld',
      about: '1974',
      palette: ['#112233', '#445566', '#778899'],
    });
    expect(filmCard(library, film('x', { title: 'X' }))).toMatchObject({
      name: 'Film',
      about: null,
    });
  });

  test('say their words to those who cannot see them', () => {
    const [, answer] = cards(only('digest'));
    expect(answer && cardAlt(answer)).toBe('It was colder […] than the sea — Ana Duarte, retold');
  });
});
