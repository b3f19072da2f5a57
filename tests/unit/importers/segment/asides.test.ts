import { describe, expect, test } from 'vitest';
import { segment } from '../../../../src/importers/segment/index.ts';
import type { SourceBlock } from '../../../../src/importers/types.ts';
import { told } from '../told.ts';
import { blocksOf } from './blocks-of.ts';
import { understand } from './say.ts';

/* All words here are invented, and nobody's. */

const read = (text: string) => understand(blocksOf(text));

/** A conversation in bold questions, with something in the middle of it and something at its end. */
const around = (middle: string, end = ''): string => `We met at noon.

**Where was it?**

I kept it in a drawer for years, with the tickets and the keys of the boat.

${middle}

It was my aunt’s before it was mine.

**Who kept it?**

My aunt did, until I was nine.

${end}`;

describe('furniture of the page is left out and listed', () => {
  test.each([
    'Advertisement',
    'Story continues below advertisement',
    'Read more: Ten Films About Ice',
    'Related:',
    'Share this article',
    'Share this: mail, print',
    'You are visitor number 004122',
    'Partilhar: Facebook | Twitter | WhatsApp',
    '[END OF INTERVIEW]',
    'Thanks for reading The Night Train! Subscribe for free to receive new posts.',
    'END 11:21 A.M.',
    'Okafor, Ines stopped transcription',
    '[ Previous | The Ring of Ice | Next ]',
    'Subscribe to our newsletter',
    'Loading…',
    'Comments (12)',
    'We use cookies to make this page better.',
    'Page 3 of 9',
    '– 4 –',
    '---',
    '⁂',
    'À lire aussi : Dix films sur la glace',
    'Anzeige',
    'Suscríbete a nuestro boletín',
    'Leggi anche: Dieci film',
    'Leia também: Dez filmes',
    '関連記事：氷の映画',
  ])('%s', (text) => {
    const { omitted, pieces, doubtful } = read(around(text));
    expect(omitted).toEqual([text]);
    expect(pieces).toHaveLength(6);
    expect(doubtful).toEqual([]);
  });

  test.each([
    'Share what you have, my aunt said.',
    'Related to whom, she never told me.',
    'The advertisement said: one boat, two oars.',
    '…',
    'Print was all we had.',
    'You are visitor number three, I said to my aunt.',
    'Home is where the boat is.',
    'The end of the interview was the end of the ice.',
    'My aunt never started transcription.',
    'Comments were what we lived on.',
  ])('not: %s', (text) => {
    const { omitted, pieces } = read(around(text));
    expect(omitted).toEqual([]);
    expect(pieces).toHaveLength(7);
  });

  test('but kept and doubtful where it is not certain', () => {
    const { omitted, pieces, reasons } = read(around('Click here for the trailer\n\n12'));
    expect(omitted).toEqual([]);
    expect(pieces).toHaveLength(8);
    expect(reasons).toEqual([
      'It may belong to the page rather than the text; kept as a paragraph',
      'A number alone, perhaps of a page; kept as a paragraph',
    ]);
  });

  test('page numbers that count up, and lines that stand on every page with them', () => {
    const page = (number: number): string =>
      `The Lantern, March\n\n${number}\n\n**Where was it?**\n\nI kept it in drawer ${number}, as I said.`;
    const { omitted, pieces } = read([7, 8, 9].map(page).join('\n\n'));
    expect(omitted).toEqual([
      ...['The Lantern, March', '7', 'The Lantern, March', '8', 'The Lantern, March', '9'],
    ]);
    expect(pieces).toHaveLength(6);
  });

  test('page numbers in brackets, which are no notes where they stand alone and count up', () => {
    const { omitted } = read(`${around('[2]')}\n\n${around('[3]')}`);
    expect(omitted).toEqual(['[2]', '[3]']);
    expect(read(around('[2]')).omitted).toEqual([]);
  });

  test('lists of related pages', () => {
    const { omitted, credits } = read(
      around(
        '',
        'Interview by Ines Okafor\n\n## Related articles\n\n- Ten Films About Ice\n\n- Who is afraid of it?',
      ),
    );
    expect(omitted).toEqual(['Related articles', 'Ten Films About Ice', 'Who is afraid of it?']);
    expect(credits).toEqual(['Interview by Ines Okafor']);
  });

  test('what a person answers is no furniture', () => {
    const text =
      '**What did it say?**\n\nAdvertisement\n\n**And below?**\n\n12\n\n**And you?**\n\n---';
    expect(read(text).omitted).toEqual([]);
  });

  test('the title above the text is not said twice', () => {
    const text =
      '# The Long Boil\n\nBy Ines Okafor\n\n**Why?**\n\nI forget.\n\n**Why not?**\n\nI forget.';
    const { pieces, omitted } = segment(blocksOf(text), told, { titles: ['the long boil!'] });
    expect(omitted).toEqual([{ line: 1, text: 'The Long Boil', reason: 'Stands as the title' }]);
    expect(pieces).toHaveLength(5);
  });
});

describe('statements about the interview', () => {
  const row = (line: number, ...cells: string[]): SourceBlock => {
    return { lines: cells.map((text) => ({ line, text })), style: 'row' };
  };

  test('a table below the conversation is credits', () => {
    const { credits, pieces } = understand([
      ...blocksOf(around('And then I did.')),
      row(90, 'Film', 'The Salt Road'),
      row(91, 'Opens', '2 March'),
    ]);
    expect(credits).toEqual(['Film', 'The Salt Road', 'Opens', '2 March']);
    expect(pieces.at(-1)).toBe('A: My aunt did, until I was nine.');
  });

  test('a table within an answer is none, nor what stands below it', () => {
    const blocks = blocksOf(around('And then I did.'));
    const { credits } = understand([
      ...blocks.slice(0, 3),
      row(80, 'March', 'ice'),
      ...blocks.slice(3),
      row(90, 'April', 'water'),
    ]);
    expect(credits).toEqual([]);
  });

  test.each([
    'This interview has been edited and condensed.',
    '[This conversation has been lightly edited for length and clarity.]',
    'Edited for clarity.',
    'Cet entretien a été relu et condensé.',
    'Das Gespräch wurde gekürzt und redaktionell bearbeitet.',
    'Esta entrevista ha sido editada y condensada.',
    'L’intervista è stata condensata.',
    'Esta entrevista foi editada e condensada.',
    'このインタビューは編集されています。',
  ])('%s', (text) => {
    expect(read(around('', text))).toMatchObject({ edited: text, credits: [], doubtful: [] });
    const before = read(`${text}\n\n${around('')}`);
    expect(before.edited).toBe(text);
    expect(before.pieces[0]).toBe('introduction: We met at noon.');
  });

  test('stay in a paragraph that says more, and are none in an answer', () => {
    const more = 'Mara Voss lives by the sea. This interview has been edited and condensed.';
    expect(read(`${more}\n\n${around('')}`)).toMatchObject({ edited: null, doubtful: [] });
    const answer = 'The interview was edited until nothing was left.';
    expect(read(around(answer)).edited).toBe(null);
  });

  test.each([
    'Interview by Ines Okafor',
    'Transcribed by Nils Arvid.',
    'Photographs by Nils Arvid',
    'As told to Ines Okafor',
    'Propos recueillis par Inès Okafor',
    'Das Gespräch führte Ines Okafor.',
    'Entrevista por Inés Okafor',
    'Intervista a cura di Ines Okafor',
    '取材・文：大川',
    '*The Salt Road opens in cinemas on 3 March.*',
    '*Ines Okafor is a writer who lives by the harbour.*',
  ])('are credits at the end: %s', (text) => {
    const { credits, doubtful, pieces } = read(around('', text));
    expect(credits).toEqual([text.replaceAll('*', '')]);
    expect(doubtful).toEqual([]);
    expect(pieces).toHaveLength(6);
  });

  test('are doubtful where somebody could have said them', () => {
    const { credits, reasons } = read(around('', 'The Salt Road opens in cinemas on 3 March.'));
    expect(credits).toHaveLength(1);
    expect(reasons).toEqual([
      'It says when something can be seen; taken as a credit and not as words of the conversation',
    ]);
  });

  test('are doubtful where it is work and names, and neither is known', () => {
    const { credits, reasons } = read(around('', 'Questions: Nils Arvid. Moth: Ilse Brandt.'));
    expect(credits).toEqual(['Questions: Nils Arvid. Moth: Ilse Brandt.']);
    expect(reasons).toHaveLength(1);
  });

  test('are none where they are all that answers, or where the speaker means themself', () => {
    const { pieces } = read(
      '**Who wrote it?**\n\nI did.\n\n**And who shot it?**\n\nThe film opens in March.',
    );
    expect(pieces.at(-1)).toBe('A: The film opens in March.');
    expect(read(around('', 'My film opens in March, and I am out.')).credits).toEqual([]);
  });

  test('stand below labels as well, several of them', () => {
    const text = `VOSS: I forget.

LANTERN: Why?

VOSS: I forget.

LANTERN: Why not?

VOSS: I forget that too.

Photo: Nils Arvid

This interview has been edited.

Transcribed by Ilse Brandt`;
    expect(read(text)).toMatchObject({
      shape: 'labelled',
      edited: 'This interview has been edited.',
      credits: ['Photo: Nils Arvid', 'Transcribed by Ilse Brandt'],
      doubtful: [],
    });
  });
});

describe('pull-quotes', () => {
  test('set as quotes need few words; their source is left out', () => {
    const { pieces, omitted, doubtful } = read(around('> the keys of the boat\n\n> — Mara Voss'));
    expect(pieces[3]).toBe('pull-quote of 5: the keys of the boat');
    expect(omitted).toEqual(['— Mara Voss']);
    expect(doubtful).toEqual([]);
  });

  test('set as questions are, they are none', () => {
    const { pieces } = read(around('**I kept it in a drawer for years, with the tickets.**'));
    expect(pieces[3]).toBe('pull-quote of 5: I kept it in a drawer for years, with the tickets.');
  });

  test('that repeat nothing stay, doubtful', () => {
    const { pieces, reasons } = read(around('> The ice is patient.'));
    expect(pieces[3]).toBe('A+: The ice is patient.');
    expect(reasons).toEqual(['A block quote that repeats nothing; kept as a paragraph']);
  });
});

describe('captions', () => {
  test('have their address and the credit below them', () => {
    const { pieces, doubtful } = read(around('![The drawer](./drawer.jpg)\n\nPhoto: Nils Arvid'));
    expect(pieces[3]).toBe('caption ./drawer.jpg (Photo: Nils Arvid): The drawer');
    expect(doubtful).toEqual([]);
  });

  test('are not followed by a credit that is an answer', () => {
    const text =
      '**What is that?**\n\n![The drawer]()\n\nPhoto: a drawer.\n\n**Why?**\n\nI forget.';
    expect(read(text).pieces[2]).toBe('A: Photo: a drawer.');
  });
});

describe('headings', () => {
  test.each(['[Music]', '(Applause)'])(
    'are no stage directions, which stay in the turn: %s',
    (text) => {
      const { pieces } = read(`**Where?**\n\nI forget.\n\n${text}\n\n**Who?**\n\nI forget.`);
      expect(pieces[2]).toBe(`A+: ${text}`);
    },
  );

  test('say which part it is, wherever they stand', () => {
    expect(read(around('Part Two')).pieces[3]).toBe('heading: Part Two');
  });
});

describe('a sheet of particulars amid the conversation', () => {
  test('is a credit, with the heading above it, and doubtful', () => {
    const sheet = 'Directed by: Mara Voss. Length: 82 minutes. In cinemas: 8 May.';
    const { credits, pieces, reasons } = read(around(`### The Long Boil\n\n${sheet}`));
    expect(credits).toEqual(['The Long Boil', sheet]);
    expect(pieces).toHaveLength(6);
    expect(reasons).toEqual([expect.stringContaining('a sheet of particulars')]);
  });

  test.each([
    'It was simple: two oars. The price: 40 tickets, and I paid.',
    'Length: 82 minutes.',
    'Bread: yes. Salt: no.',
    'They said: 82 minutes! And then: 90.',
  ])('is more than “%s”', (text) => {
    const { credits, pieces } = read(around(text));
    expect(credits).toEqual([]);
    expect(pieces).toHaveLength(7);
  });
});

describe('closing words that begin with the author’s name', () => {
  const end = 'Ines Okafor writes here every second Friday, and you can answer her.';
  const creditsBy = (author: string | null): string[] =>
    segment(blocksOf(around('', end)), told, { author }).statements.credits.map(({ text }) => text);

  test('are a credit', () => {
    expect(creditsBy('Ines Okafor')).toEqual([end]);
  });

  test('stay where nobody says who the author is, or it is somebody else, or a single word', () => {
    for (const author of [null, 'Ines Oka', 'Ines']) expect(creditsBy(author)).toEqual([]);
  });
});

test.each(['（本文经过删节）', '（訪談內容經過編輯）', '이 인터뷰는 편집되었습니다.'])(
  'a statement on editing is known in other scripts: %s',
  (text) => {
    expect(read(around('', text)).edited).toBe(text);
  },
);
