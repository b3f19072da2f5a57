import { describe, expect, test } from 'vitest';
import type { Names } from '../../../../src/importers/cast/names.ts';
import { segment } from '../../../../src/importers/segment/index.ts';
import { told } from '../told.ts';
import { blocksOf } from './blocks-of.ts';
import { understand } from './say.ts';

/* All words here are invented, and nobody's. */

const read = (text: string) => understand(blocksOf(text));
const long = 'I kept it in a drawer for years, with the tickets and the keys of the boat.';

describe('questions in bold', () => {
  test('are told from a bold lead, a bold by-line, sections and closing words', () => {
    const { shape, pieces, doubtful } = read(`
**By Ines Okafor**

**Mara Voss has made three films in eleven years, and each of them cost her a house. We met her in the kitchen where she cuts.**

The kettle had been on for an hour.

**Where did the road come from?**

${long}

It was my aunt’s.

**The Long Boil**

**And the cut took you two years.**

Nearly three. We had **no** roof.

**Tell me about the lamp.**

There was only one.

**The Salt Road is a film without a hero**`);
    expect(shape).toBe('bold');
    expect(pieces).toEqual([
      'introduction: By Ines Okafor',
      'introduction: Mara Voss has made three films in eleven years, and each of them cost her a house. We met her in the kitchen where she cuts.',
      'introduction: The kettle had been on for an hour.',
      'Q: Where did the road come from?',
      `A: ${long}`,
      'A+: It was my aunt’s.',
      'heading: The Long Boil',
      'Q: And the cut took you two years.',
      'A: Nearly three. We had no roof.',
      'Q: Tell me about the lamp.',
      'A: There was only one.',
      'A+: The Salt Road is a film without a hero',
    ]);
    expect(doubtful).toEqual([1, 13, 23]);
  });

  test('may stand above their answers, in one block or in one line', () => {
    const { shape, pieces, doubtful } = read(`
**Where was it?**
In the drawer.

**Who kept it?** My aunt did. **Bold as she was.**

**And you?** I kept the key. **Which key?** The other one.`);
    expect(shape).toBe('bold');
    expect(pieces).toEqual([
      'Q: Where was it?',
      'A: In the drawer.',
      'Q: Who kept it?',
      'A: My aunt did. Bold as she was.',
      'Q: And you?',
      'A: I kept the key.',
      'Q: Which key?',
      'A: The other one.',
    ]);
    expect(doubtful).toEqual([6]);
  });

  test('may be broken, hold a title, go on in a second paragraph, and leave their mark outside', () => {
    const { pieces, doubtful } = read(`
**You began with** **a photograph**?

I did.

**Was *The Salt Road* shot there?** [laughs]

Most of it.

**There is a rumour about the boat.**

**Did you sell it?**

It sank.`);
    expect(pieces).toEqual([
      'Q: You began with a photograph?',
      'A: I did.',
      'Q: Was The Salt Road shot there? [laughs]',
      'A: Most of it.',
      'Q: There is a rumour about the boat.',
      'Q+: Did you sell it?',
      'A: It sank.',
    ]);
    expect(doubtful).toEqual([]);
  });

  test('that somebody forgot are doubtful, and so are answers that end in a question', () => {
    const { pieces, reasons } = read(`
**Where was it?**

In the drawer.

Did you ever show it to your aunt?

I did, twice.

**Who kept it?**

Who keeps such things?

**Would you do it again?**

On Monday.`);
    expect(pieces).toEqual([
      'Q: Where was it?',
      'A: In the drawer.',
      'Q: Did you ever show it to your aunt?',
      'A: I did, twice.',
      'Q: Who kept it?',
      'A: Who keeps such things?',
      'Q: Would you do it again?',
      'A: On Monday.',
    ]);
    expect(reasons).toEqual([
      'It is not set as the other questions are, but asks somebody and stands above another paragraph; taken as a question',
    ]);
  });

  test('may seldom ask, where somebody answers each in the first person', () => {
    const text = `
**Mara Voss, congratulations.**

Thank you. I was surprised.

**The jury spoke of a cold film.**

They were cold. I saw their coats.

**Critics found it slow.**

I find critics fast. We all have our problems.

**But there is a chase.**

There is, and one of them stops for soup.

**Who is the man with the dog?**

My uncle.

**And the dog?**

Hired.

**A costly dog.**

I paid for it myself.`;
    const { shape, pieces } = read(text);
    expect(shape).toBe('bold');
    expect(pieces.map((piece) => piece.slice(0, 2)).join('')).toBe('Q:A:'.repeat(7));
    // The same in the third person is a text with bold sentences in it.
    const told = text.replaceAll(/\bI\b/gu, 'They').replaceAll(/\b(?:My|myself|We all)\b/gu, 'all');
    expect(read(told).shape).not.toBe('bold');
  });

  test('may have a bold answer between them, and stressed words that are neither', () => {
    const { pieces, doubtful } = read(`
**Where did the lamps come from?**

From a shop.

**Were they expensive?**

**Very.**

**And now?**

Now I sleep.

**A lamp is a kind of person**

It stands there. I have three.

**Thank you for your time.**`);
    expect(pieces).toEqual([
      'Q: Where did the lamps come from?',
      'A: From a shop.',
      'Q: Were they expensive?',
      'A: Very.',
      'Q: And now?',
      'A: Now I sleep.',
      'A+: A lamp is a kind of person',
      'A+: It stands there. I have three.',
      'Q: Thank you for your time.',
    ]);
    expect(doubtful).toEqual([7, 13]);
  });

  test('do not keep the bold that only said what they are; answers keep theirs', () => {
    const text = '**Why?**\n\n**So** it was.\n\n**Why *not*?**\n\nI forget.';
    const { pieces } = segment(blocksOf(text), told);
    const spans = pieces.map((piece) => piece.spans?.map(({ kind }) => kind));
    expect(spans).toEqual([undefined, ['strong'], ['emphasis'], undefined]);
  });

  test('may be the plain ones, where answers are bold', () => {
    const { shape, pieces, doubtful } = read(`
We met at noon.

Where was it?

**In the drawer.**

Who kept it?

**My aunt did.**

And the boat.

**It sank.**`);
    expect(shape).toBe('bold');
    expect(pieces).toEqual([
      'introduction: We met at noon.',
      'Q: Where was it?',
      'A: In the drawer.',
      'Q: Who kept it?',
      'A: My aunt did.',
      'Q: And the boat.',
      'A: It sank.',
    ]);
    expect(doubtful).toEqual([11]);
  });
});

describe('other ways to set questions apart', () => {
  test('italics, with an introduction and last words in italics', () => {
    const { shape, pieces, doubtful } = read(`
*Mara Voss lives by the harbour. Who would have thought that she would stay?*

*The kettle was on when the Lantern came.*

*Where was it?*

In the drawer.

*Who kept it?*

My aunt, who saw *The Long Boil* twice.

*The Salt Road is a film about ice.*`);
    expect(shape).toBe('italic');
    expect(pieces).toEqual([
      'introduction: Mara Voss lives by the harbour. Who would have thought that she would stay?',
      'introduction: The kettle was on when the Lantern came.',
      'Q: Where was it?',
      'A: In the drawer.',
      'Q: Who kept it?',
      'A: My aunt, who saw The Long Boil twice.',
      'A+: The Salt Road is a film about ice.',
    ]);
    expect(doubtful).toEqual([1, 13]);
  });

  test('italics, with a title set back in them', () => {
    const { shape, pieces } = read(`
*When was* The Salt Road *finished, and who saw it first in the end?*

My aunt saw it.

*And then?*

Then I slept.`);
    expect(shape).toBe('italic');
    expect(pieces[0]).toBe('Q: When was The Salt Road finished, and who saw it first in the end?');
  });

  test('headings of one level, among sections of another', () => {
    const { shape, pieces, doubtful } = read(`
# The Woman Who Waited

We met at noon.

## The drawer

### Where was it?

In the drawer.

### Who kept it?

My aunt did.

## The boat

### Would you do it again?

On Monday.`);
    expect(shape).toBe('heading');
    expect(pieces).toEqual([
      'heading: The Woman Who Waited',
      'introduction: We met at noon.',
      'heading: The drawer',
      'Q: Where was it?',
      'A: In the drawer.',
      'Q: Who kept it?',
      'A: My aunt did.',
      'heading: The boat',
      'Q: Would you do it again?',
      'A: On Monday.',
    ]);
    expect(doubtful).toEqual([]);
  });

  test('a colour, of which another is no evidence', () => {
    const { shape, pieces } = read(`
{red:Where was it?}

In the {blue:drawer}.

{red:Who kept it?}

My aunt did.`);
    expect(shape).toBe('colour');
    expect(pieces).toEqual([
      'Q: Where was it?',
      'A: In the drawer.',
      'Q: Who kept it?',
      'A: My aunt did.',
    ]);
  });

  test('block quotes, and answers that are block quotes below bold questions', () => {
    const quoted = read('> Where was it?\n\nIn the drawer.\n\n> Who kept it?\n\nMy aunt did.');
    expect(quoted.shape).toBe('quote');
    expect(quoted.pieces[2]).toBe('Q: Who kept it?');
    const answers = read('**Where was it?**\n\n> In the drawer.\n\n**Who kept it?**\n\n> My aunt.');
    expect(answers.shape).toBe('bold');
    expect(answers.pieces[3]).toBe('A: My aunt.');
    expect(answers.doubtful).toEqual([]);
  });

  test('a dash before questions alone, which is no word of theirs', () => {
    const { shape, pieces, doubtful } = read(`
Une cuisine au bord du port.

— Où était-elle ?

Dans le tiroir, avec les billets.

— Parlez-moi de la lampe.

Il n’y en avait qu’une.

— Qui l’a gardée ?

Ma tante.`);
    expect(shape).toBe('dash');
    expect(pieces).toEqual([
      'introduction: Une cuisine au bord du port.',
      'Q: —|Où était-elle ?',
      'A: Dans le tiroir, avec les billets.',
      'Q: —|Parlez-moi de la lampe.',
      'A: Il n’y en avait qu’une.',
      'Q: —|Qui l’a gardée ?',
      'A: Ma tante.',
    ]);
    expect(doubtful).toEqual([]);
  });

  test('a dash before every turn, and a dash before bold questions', () => {
    const turns = read(`
–¿Dónde estaba?

–En el cajón.

–¿Y la barca?

–Se hundió.

En marzo.

–Cuénteme más de la barca.

–No hay más.`);
    expect(turns.shape).toBe('dash');
    expect(turns.pieces).toEqual([
      'Q: –|¿Dónde estaba?',
      'A: –|En el cajón.',
      'Q: –|¿Y la barca?',
      'A: –|Se hundió.',
      'A+: En marzo.',
      'Q: –|Cuénteme más de la barca.',
      'A: –|No hay más.',
    ]);
    const twice = read('— Why?\n\n— I forget.\n\n— Where?\n\n— Who was there?\n\n— My aunt.');
    expect(twice.pieces[3]).toBe('Q: —|Who was there?');
    expect(twice.reasons).toContain(
      'It opens with a dash, but reads like what stands before; taken as the same speaker once more',
    );
    const bold = read('**—¿Dónde estaba?**\n\nAquí.\n\n**—¿Quién la guardó?**\n\nMi tía.');
    expect(bold.shape).toBe('bold');
    expect(bold.pieces).toEqual([
      'Q: —|¿Dónde estaba?',
      'A: Aquí.',
      'Q: —|¿Quién la guardó?',
      'A: Mi tía.',
    ]);
  });
});

describe('nobody speaks', () => {
  const essay = Array.from(
    { length: 6 },
    (_, index) =>
      `The harbour has ${index + 3} lamps, and the road runs past them to the salt works. In winter the ice reaches the second of them; the ferry waits behind the third. Nobody has counted the steps, though the office has a form for it.`,
  );

  test('in an essay with bold words, bold headings and a question or two', () => {
    const [a, b, c, d, e, f] = essay;
    const text = `# Ice\n\n**${a}**\n\n## What is ice?\n\n${b}\n\n## The lamps\n\n**Salt.** ${c}\n\n## The road\n\n${d} Who has counted them?\n\n**The ferry**\n\n${e}\n\n## Why does it wait?\n\n${f}`;
    expect(read(text).shape).toBe('unknown');
  });

  test('in a list of frequent questions', () => {
    const text = [
      '## How do I get to the harbour?',
      `You can take the ferry. ${essay[0]}`,
      '## Can I bring my dog?',
      `You can, if your dog is small. ${essay[1]}`,
      '## Do I need a ticket?',
      `You need one for each of your dogs. ${essay[2]}`,
    ].join('\n\n');
    expect(read(text).shape).toBe('unknown');
    expect(read(text.replaceAll('## ', '')).shape).toBe('unknown');
    expect(read(text.replaceAll(/## (.*)/gu, '**$1**')).shape).toBe('unknown');
    const short =
      '**How do I get there?**\n\nYou take the ferry.\n\n**Can I bring my dog?**\n\nYou can.';
    expect(read(short).shape).toBe('unknown');
  });

  test('in a list with dashes', () => {
    expect(read('- Bread\n\n- Salt?\n\n- More salt?').shape).toBe('unknown');
    expect(read('— Bread.\n\n— Salt.\n\n— More salt.').shape).toBe('unknown');
  });
});

describe('the editor says how questions are marked', () => {
  test('and it counts, though others are as likely, and one question is enough', () => {
    const text = '**Why?**\n\n*So I thought.*\n\n**Who?**\n\n*Nobody.*\n\nWhere?\n\nThere.';
    const as = (questions: Names['questions']) =>
      understand(blocksOf(text), { ...told, questions });
    expect(as('bold').pieces[4]).toBe('A+: Where?');
    expect(as('unmarked').shape).toBe('alternating');
    expect(as('unmarked').pieces[4]).toBe('Q: Where?');
    expect(as('heading').shape).toBe('unknown');
    const short = understand(blocksOf('**Why?**\n\nSo.'), { ...told, questions: 'bold' });
    expect(short.pieces).toEqual(['Q: Why?', 'A: So.']);
    expect(read('**Why?**\n\nSo.').shape).toBe('unknown');
  });
});

describe('bold questions whose verbs alone say who speaks', () => {
  const text = (dash: string): string =>
    Array.from(
      { length: 4 },
      (_, n) =>
        `**${dash}Porquê o barco número ${n}?**\n\nPorque envelhece depressa. Um barco de plástico é sempre o mesmo; um de madeira tem três anos de juventude e depois fica na praia, com a porta aberta, até ao inverno seguinte.`,
    ).join('\n\n');

  test('are a conversation’s where they open with dashes', () => {
    const { shape, pieces, doubtful } = understand(blocksOf(text('— ')));
    expect(shape).toBe('bold');
    expect(pieces[0]).toBe('Q: —|Porquê o barco número 0?');
    expect(pieces).toHaveLength(8);
    expect(doubtful).toEqual([]);
  });

  test('may be a list’s where they do not', () => {
    expect(understand(blocksOf(text(''))).shape).toBe('unknown');
  });
});
