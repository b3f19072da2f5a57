import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../../src/importers/readers/plain-text.ts';
import { understand } from './say.ts';

/* All words here are invented, and nobody's. */

/** Who speaks, a letter a paragraph, and lines of doubts; `I` is the introduction, `h` a heading. */
function speakers(...paragraphs: string[]): { who: string; shape: string; reasons: string[] } {
  const { pieces, shape, reasons } = understand(blocksOf(paragraphs.join('\n\n')));
  const who = pieces.map((piece) => piece.slice(0, 1).replace('i', 'I')).join('');
  return { who, shape, reasons };
}

describe('questions that nothing marks', () => {
  test('may be statements, the first one too, and answers may have several paragraphs', () => {
    const { who, shape } = speakers(
      'The kettle had been on for an hour when we came to the house of Mara Voss, who makes films about ice.',
      'Your new film begins on a ferry that never leaves the harbour. It’s a strange place to start.',
      'It was the only place I could afford, to be honest. We had the ferry for two nights, and the captain owed my aunt some money.',
      'And then I noticed that this was the whole film. You sit and you wait, and somebody brings tea.',
      'But there’s a second part, on the ice.',
      'Yes. That came later. The producers wanted something that moves.',
      'Tell me about the ice.',
      'The ice was never still. We lost a lamp to it, and nearly the sound recordist. I’ve never heard anybody be so calm about cold water.',
      'Did he record it?',
      'He did. It’s in the film.',
      'I heard that you cut the film in your kitchen.',
      'In the kitchen, yes, because that’s where the heating is. I had the film on one screen and the soup on the other.',
      'How do you know when a film is finished?',
      'I don’t. Somebody takes it away.',
    );
    expect(shape).toBe('alternating');
    expect(who).toBe('IQAAQAQAQAQAQA');
  });

  test('are not those that somebody tells of, or answers in one breath', () => {
    const { who, reasons } = speakers(
      'What was it like on the ice?',
      'It was never still. People think that it lies there like a floor.',
      'He said: What is it that you want to hear? And I said: What do you think I want to hear, down there?',
      'Did he record it?',
      'He did. It’s in the film, and I was so tired that I forgot it.',
      'And what is silence, in the end? A matter of heating.',
      'Do you work alone?',
      'Yes.',
    );
    expect(who).toBe('QAAQAAQA');
    expect(reasons).toContain(
      'It ends in a question mark, but stands where the answer should; taken as the answer',
    );
  });

  test('may say behind the question why it is asked', () => {
    const { who } = speakers(
      'What was it like on the ice?',
      'It was never still. People think that it lies there like a floor.',
      'Was it always meant to be ice? I read that the first draft had a desert in it, and a train.',
      'It had both for a year. The train was too loud, and sand gets into everything.',
      'Do you work alone?',
      'Yes.',
    );
    expect(who).toBe('QAQAQA');
  });

  test('are not what somebody says of “you” who speaks of themselves all the time', () => {
    const { who } = speakers(
      'What was it like on the ice?',
      'It was never still. People think that it lies there like a floor, but it goes up and down.',
      'I told both of them that the lamp was mine. I never said so again, and my aunt has a picture of it where you can see me blush.',
      'The captain kept the lamp in the end, and the picture hangs above the stove.',
      'Did he record it?',
      'He did.',
      'Do you work alone?',
      'Yes.',
    );
    expect(who).toBe('QAAAQAQA');
  });

  test('do not begin with a long statement of the introduction, though it says “you”', () => {
    const { who } = speakers(
      'There is a place in the new film where the ice is so clear that you can read the label of a tin that lies below it, and nobody who worked there would say how long the tin had been waiting.',
      'I came to the house at noon.',
      'What was it like on the ice?',
      'It was never still. People think that it lies there like a floor.',
      'Did he record it?',
      'He did.',
    );
    expect(who).toBe('IIQAQA');
  });

  test.each([
    [
      'French',
      'Comment avez-vous commencé ?',
      'Par hasard. J’avais un magnétophone et une tante qui parlait beaucoup.',
      'Parlez-nous de ce premier film.',
      'C’était un film sur une porte. On a passé trois semaines à l’écouter, et à la fin je savais l’heure à son bruit.',
      'Vous travaillez toujours seul.',
      'Oui, parce que je fais trop de bruit en mangeant.',
      'Et maintenant ?',
      'Maintenant, je dors.',
    ],
    [
      'German',
      'Wie lange haben Sie gedreht?',
      'Zwei Nächte auf der Fähre und dann drei Monate auf dem Eis. Wir haben eine Lampe verloren.',
      'Erzählen Sie von dem Tonmeister.',
      'Ein großer, geduldiger Mann. Er hat unter dem Eis aufgenommen, als wäre es eine Küche.',
      'Im Film hört man das aber kaum.',
      'Man hört es die ganze Zeit. Man weiß nur nicht, dass man es hört.',
      'Woran arbeiten Sie jetzt?',
      'An einem Kessel.',
    ],
    [
      'Spanish',
      '¿Cómo empezó todo?',
      'Con una barca. Mi tía la guardaba en el patio, lejos del mar, y nadie sabía por qué.',
      'Cuéntenos cómo trabaja con los actores.',
      'Los hago esperar. Un actor que espera está pensando en otra cosa, y eso es lo que filmo.',
      'El rodaje duró tres inviernos.',
      'Tres inviernos y medio. El medio fue el peor.',
      '¿Tiene miedo de repetirse?',
      'Me repito mucho. Es lo único que sé hacer bien.',
    ],
    [
      'Italian',
      'Come è nato il film?',
      'Da una barca. Mia zia la teneva in cortile, lontano dal mare, e io ci passavo i pomeriggi.',
      'Ci parli delle riprese.',
      'Sono durate tre inverni. Facevo aspettare gli attori, perché chi aspetta pensa ad altro.',
      'Nel film la barca non si vede mai.',
      'No, la sapevo a memoria. Quello che volevo filmare era il cortile.',
      'E adesso?',
      'Adesso dormo.',
    ],
    [
      'Portuguese',
      'Como começou o filme?',
      'Começou com um barco. A minha tia guardava-o no quintal, longe do mar.',
      'Fale-nos da rodagem.',
      'Durou três invernos. Eu fazia os atores esperar, porque um ator que espera pensa noutra coisa.',
      'O silêncio é quase uma personagem.',
      'Não há silêncio. Há o ar, e a máquina que o empurra.',
      'Você tem medo de se repetir?',
      'Repito-me muito.',
    ],
    [
      'Japanese',
      '最初の映画はどのように始まったのですか。',
      '叔母の写真でした。道が写っていて、誰もいない。私は誰かが今出て行ったところだと思いました。',
      '氷の撮影について聞かせてください。',
      '氷は一度も静かではありませんでした。ランプを一つ失くしました。',
      '音がとても印象的でした。',
      '録音の人が辛抱強かったんです。台所のように録っていました。',
      '次の作品は？',
      'やかんの映画です。',
    ],
  ])('in %s', (_, ...paragraphs) => {
    expect(speakers(...paragraphs).who).toBe('QAQAQAQA');
  });

  test('need no mark where the others are numbered', () => {
    const { who, reasons } = speakers(
      '1. Where did the road come from?',
      'From a photograph. My aunt kept it with the tickets.',
      '2. The boat.',
      'It sank.',
      'The story of it I sold.',
      '3. Would you do it again?',
      'On Monday.',
    );
    expect(who).toBe('QAQAAQA');
    expect(reasons).toEqual([]);
  });

  test('do not make a conversation of an essay that asks itself', () => {
    const paragraph = (n: number): string =>
      `The harbour has ${n} lamps, and the road runs past them to the salt works. In winter the ice reaches the second of them, and the ferry waits behind the third.`;
    const { shape } = speakers(
      ...[paragraph(3), 'But what is a harbour?', paragraph(4), paragraph(5)],
      ...[`${paragraph(6)} Who has counted them?`, paragraph(7), 'And what is ice?', paragraph(8)],
    );
    expect(shape).toBe('unknown');
  });
});

test('`>>` is a turn’s mark and no word of it, from the first one on', () => {
  const { pieces, shape, reasons } = understand(
    blocksOf(
      [
        '>> Welcome back to the harbour.',
        '>> I was never away.',
        '>> Do you still have the lamp?',
        '>> I do. It’s under the stairs, and I look at it on Sundays.',
        '>>> That’s lovely.',
      ].join('\n\n'),
    ),
  );
  expect(shape).toBe('dash');
  expect(pieces).toEqual([
    'Q: >>|Welcome back to the harbour.',
    'A: >>|I was never away.',
    'Q: >>|Do you still have the lamp?',
    'A: >>|I do. It’s under the stairs, and I look at it on Sundays.',
    'Q: >>>|That’s lovely.',
  ]);
  expect(reasons[0]).toMatch(/^“>>” says that somebody else speaks and not who/u);
});
