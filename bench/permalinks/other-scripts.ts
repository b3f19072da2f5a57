import { between, pick, type Random } from '../random.ts';
import type { Language } from './text.ts';

/** Invented words in Arabic letters; the particles are real ones. */
export function arabicLike(random: Random): Language {
  const letters = Array.from('ابتثجحخدذرزسشصضطظعغفقكلمنهوي');
  const word = (): string =>
    Array.from({ length: between(random, 2, 6) }, () => pick(random, letters)).join('');
  const names = Array.from({ length: 12 }, word);
  return {
    glue: ' ',
    words: [
      ...'في من على أن إلى عن ما لا هذا كان هو هي مع ثم أو قد لم كل بعد قبل عند'.split(' '),
      ...Array.from({ length: 60 }, word),
      ...names,
      ...Array.from({ length: 2_500 }, word),
    ],
    names,
    phrases: ['كان هذا من', 'على كل ما', 'ثم بعد هذا', 'من قبل أن', 'ما كان إلى'],
    fillers: ['يعني،', 'آه،'],
    responses: ['نعم.', 'لا.', 'طبعًا.', 'صحيح.', 'أجل.', 'لماذا؟', 'شكرًا.'],
    questions: ['ما هو … عند هذا؟', 'كيف كان …؟', 'متى كان … من قبل؟', 'هل كان … بعد هذا؟'],
    marks: { comma: '،', stop: '.', question: '؟' },
  };
}

/** Characters of Japanese in no order that means anything; a word is one character. */
export function japaneseLike(random: Random): Language {
  const kana = Array.from('のにはをたがでてとしれさいるもかなっらうりこまくあけどそきよえわ');
  const kanji = Array.from({ length: 900 }, () =>
    String.fromCodePoint(between(random, 0x4e00, 0x8fff)),
  );
  return {
    glue: '',
    words: [...kana, ...kanji],
    names: kanji.slice(0, 12),
    phrases: ['そうですね', 'というのは', 'それでも', 'だと思います'],
    fillers: ['えっと、', 'あの、'],
    responses: ['はい。', 'ええ。', 'そうです。', 'いいえ。', 'なるほど。', 'なぜ？'],
    questions: [
      '…はどうでしたか？',
      '…のことを話してください。',
      '…はいつのことですか？',
      '…とは？',
    ],
    marks: { comma: '、', stop: '。', question: '？' },
  };
}
