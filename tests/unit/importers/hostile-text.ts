import fc from 'fast-check';

const marks = [
  ...'*_`[]()<>&!#+-=~^|\\:;.,"\'“”‘’…{}$%@/?'.split(''),
  ...[
    '**',
    '__',
    '***',
    '---',
    '===',
    '~~~',
    '```',
    '![',
    '](',
    '][',
    ']:',
    '[^1]',
    '[^1]:',
    '[1]',
  ],
  ...['1.', '1968.', '12)', '#', '##', '######', '- ', '+ ', '> ', '<b>', '</b>', '<!--', '-->'],
  ...[
    '&amp;',
    '&#42;',
    '&copy',
    '<http://a.example>',
    'https://a.example/_x_',
    '\\*',
    '\\',
    'Name:',
  ],
];
const words = [
  'M*A*S*H',
  'sh*t',
  'a_b_c',
  'Ünï',
  '映画',
  '😀',
  'é',
  'x',
  'word',
  '1968',
  '\u00a0',
  '\t',
];

/** One paragraph without line breaks, of letters and of everything that Markdown reads as a mark. */
export const hostileParagraph = fc
  .array(fc.oneof(fc.constantFrom(...marks), fc.constantFrom(...words), fc.constant(' ')), {
    minLength: 1,
    maxLength: 24,
  })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '');

/** What white space may become: one space, and none at the ends. */
export function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
