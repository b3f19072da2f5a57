import { between, generator, pick, type Random } from '../random.ts';
import type { Language } from './text.ts';

/**
 * The small words of English, in about the order of their use, with invented words for everything
 * they would be about: passages resemble each other as in speech, and no sentence is anybody's.
 */
export function englishLike(random: Random): Language {
  const names = Array.from({ length: 16 }, () => capital(inventedWord(random)));
  // What this conversation is about comes before what any could be about.
  const subject = Array.from({ length: 60 }, () => inventedWord(random));
  return {
    glue: ' ',
    words: [...small.slice(0, 100), ...subject, ...names, ...small.slice(100), ...everything],
    names,
    phrases,
    fillers: ['um,', 'uh,', 'you know,', 'I mean,', 'like,', 'sort of'],
    responses,
    questions,
    marks: { comma: ',', stop: '.', question: '?' },
  };
}

export function inventedWord(random: Random): string {
  const syllable = (): string => pick(random, onsets) + pick(random, vowels) + pick(random, codas);
  return Array.from({ length: between(random, 1, 3) }, syllable).join('');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const onsets = 'b br d f g gl h k l m n p pl r s st t tr v w'.split(' ');
const vowels = 'a e i o u ai ea ou'.split(' ');
const codas = ['', '', ...'l m n r s t nd st'.split(' ')];

const everything = ((random) => Array.from({ length: 4_000 }, () => inventedWord(random)))(
  generator(7),
);

const small = (
  'the and I to of a that it in was you we is they but so have for on this with not what be had do ' +
  'were he just like as there at my about all if she or when out them know because me up one think ' +
  'really from got are very get an then who your would how him here can some their people time been ' +
  'more which our by did has now said going thing well could want his her way things say make see ' +
  'into mean kind where other had go something back lot right will only those than these first two ' +
  'good even why off us much over never after work always little every own down any before through ' +
  'still came went long again day year years made told thought old came same another maybe took ' +
  'nothing around most being great big new later life somebody home part far left end quite house'
).split(' ');

const phrases = [
  'I think that',
  'and all of that',
  'at the end of the day',
  'one of the things',
  'I do not know if',
  'when I was a kid',
  'a lot of people',
  'the first time I',
  'and so on and so forth',
  'what I mean is',
  'in the middle of',
  'and then we would',
  'it was kind of a',
  'back in those days',
  'as far as I know',
  'there was this one',
  'to tell the truth',
  'so that was that',
  'and he said to me',
  'the way it was done',
  'if you look at it',
  'it took a long time to',
  'I have to say',
  'the other thing is',
];

const responses = [
  'Yeah.',
  'Right.',
  'Mm-hm.',
  'Yes.',
  'No.',
  'Okay.',
  'Sure.',
  'Oh, yeah.',
  'Wow.',
  'I see.',
  'Exactly.',
  'Absolutely.',
  'Oh, really?',
  'That’s right.',
  'Uh-huh.',
  'Of course.',
  'What?',
  'Thank you.',
  'Yes, yes.',
  'I don’t know.',
];

const questions = [
  'What was it like to work with …?',
  'What was it like to work on …?',
  'How did you first hear about …?',
  'When did you first meet …?',
  'Can you talk a little bit about …?',
  'Can you tell me a little more about …?',
  'And what did you think of …?',
  'And what happened with …?',
  'So how did … come about?',
  'Do you remember …?',
  'Do you remember where you were when … began?',
  'Was that before … or after it?',
  'Where were you living then, in …?',
  'You said that before, about …, did you not?',
];
