import { between, pick } from '../../random.ts';
import { wordsOf } from '../../../src/search/words.ts';
import { withAll, type Truth } from '../truth.ts';
import { placesOf, type Sort } from './judged.ts';

/** Three to six words as they stand in a paragraph, in quotation marks of any kind, in any case. */
export const phrase: Sort = {
  name: 'a phrase',
  goal: { within: 3, share: 1 },
  draw(truth, random) {
    const { text } = pick(random, truth.paragraphs);
    const words = wordsOf(text);
    const length = between(random, 3, 6);
    const first = between(random, 0, words.length - length);
    const start = words[first]?.start;
    const end = words[first + length - 1]?.end;
    if (first < 0 || start === undefined || end === undefined) return null;
    const literal = text.slice(start, end);
    if (/["“”„‟«»「」『』\n]/u.test(literal)) return null;
    const forms = words.slice(first, first + length).map(({ form }) => form);
    const numbers = withPhrase(truth, forms);
    const [open, close] = pick(random, marks);
    const asked = `${open}${pick(random, changes)(literal)}${close}`;
    const right = placesOf(truth, numbers);
    return { text: asked, right, exact: numbers.length };
  },
};

/** The paragraphs that have these words in a row. */
export function withPhrase(truth: Truth, forms: readonly string[]): number[] {
  const wanted = ` ${forms.join(' ')} `;
  return withAll(truth, [...new Set(forms)]).filter((number) =>
    ` ${truth.paragraphs[number]?.forms.join(' ') ?? ''} `.includes(wanted),
  );
}

const marks = [
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
] as const;

const changes: readonly ((literal: string) => string)[] = [
  (literal) => literal,
  (literal) => literal.toLowerCase(),
  (literal) => literal.toUpperCase(),
  (literal) => literal.replace(/'/gu, '’'),
  (literal) => literal.replace(/’/gu, "'"),
];
