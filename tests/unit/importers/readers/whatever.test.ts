import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Format, readerFor } from '../../../../src/importers/readers/index.ts';
import { Refusal } from '../../../../src/importers/refusal.ts';
import { hostileParagraph } from '../hostile-text.ts';
import { wordsOf } from './words-of.ts';
import { runs } from '../../interview/seeded.ts';

const read = async (format: Format, bytes: Uint8Array) =>
  readerFor({ name: null }, format)({ name: null, bytes }, { select: null });

async function expectKept(format: Format, text: string): Promise<void> {
  if (text.trim() === '') return;
  const { seen, kept } = wordsOf(await read(format, Buffer.from(text)));
  expect(kept).toEqual(seen);
}

const tags = (
  'p div b i em strong span sup br img a h1 h2 ul li ol table tr td dl dt dd pre blockquote figure ' +
  'figcaption aside nav header footer form button article main section script style title textarea ' +
  'select option noscript svg center font ruby rt unknown-tag'
).split(' ');
const attributes = fc.constantFrom(
  '',
  '',
  ' class="pullquote"',
  ' class="related"',
  ' class="q"',
  ' hidden',
  ' style="color:red;font-weight:bold"',
  ' href="https://lantern.example/x"',
  ' href="javascript:x"',
  ' href="#n1"',
  ' id="n1"',
  ' src="voss.png" alt="Voss"',
  ' color=red',
);
const words = fc.constantFrom(
  'Voss',
  ' was',
  'a ',
  '\n',
  '1',
  '[2]',
  'M*A*S*H',
  '&amp;',
  '&shy;',
  '\u00a0',
  '映画',
);
const markup = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: words },
      fc
        .tuple(fc.constantFrom(...tags), attributes)
        .map(([tag, attribute]) => `<${tag}${attribute}>`),
      fc.constantFrom(...tags).map((tag) => `</${tag}>`),
      fc.constantFrom('<!-- c -->', '<', '</', '<!doctype html>', '<sup><a href="#n1">1</a></sup>'),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('whatever is in it, every word is kept, and none invented', () => {
  test('of a web page', async () => {
    await fc.assert(
      fc.asyncProperty(markup, (html) => expectKept('html', `<p>One</p>${html}`)),
      runs(500),
    );
  });

  test('of Markdown', async () => {
    const line = fc.oneof(
      hostileParagraph,
      fc.constantFrom(
        'Voss: it was.',
        '**Voss:** No. [laughs]',
        '| a | b |',
        '|---|---|',
        '---',
        'x',
        '    set in',
      ),
      fc.constantFrom(
        '```',
        '[^1]: A note',
        'One[^1] two',
        '[a]: https://a.example "T"',
        '[Voss]: Yes.',
        '> q',
      ),
      fc.constantFrom(
        '<!-- c',
        '-->',
        '<div>',
        '</div>',
        '<b>bold</b> <br> <img src=a alt="b c">',
        '![d](e "f")',
      ),
    );
    const text = fc
      .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\n\n', '  \n', '\r\n\r\n')), {
        maxLength: 16,
      })
      .map((lines) => lines.flat().join(''));
    await fc.assert(
      fc.asyncProperty(text, (markdown) => expectKept('md', `One\n\n${markdown}`)),
      runs(500),
    );
  });
});

describe('whatever the bytes, they are read or refused', () => {
  const readable = Buffer.from(
    '<!doctype html><title>T</title><p>Voss: <b>“Mérel”</b></p>\n\n---\n\n**Q:** x\n',
  );
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.array(fc.tuple(fc.nat(readable.length - 1), fc.nat(255)), { maxLength: 5 }).map((places) => {
      const changed = Uint8Array.from(readable);
      for (const [at, byte] of places) changed[at] = byte;
      return changed;
    }),
  );

  test.each(['txt', 'md', 'html', null] as const)('as %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(bytes, async (given) => {
        try {
          await readerFor({ name: null }, format)({ name: null, bytes: given }, { select: null });
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
        }
      }),
      runs(300),
    );
  });
});

describe('what no person writes is done or refused soon', () => {
  test.each<[string, Format, string, string | null]>([
    ['10,000 elements deep', 'html', '<div>'.repeat(10_000) + 'a', 'nests its elements'],
    ['a million elements', 'html', '<br>'.repeat(1_000_001) + 'a', 'more than 1000000 elements'],
    ['20,000 bold never closed', 'html', '<p><b>a'.repeat(20_000), null],
    [
      'colours never closed',
      'html',
      Array.from({ length: 20_000 }, (_, n) => `<p><font color=c${n}>a`).join(''),
      'nests its elements',
    ],
    ['100,000 quotes deep', 'md', '>'.repeat(100_000) + ' a', 'nests quotes and lists'],
    ['200,000 brackets', 'md', '['.repeat(200_000), null],
    ['100,000 asterisks', 'md', '*a '.repeat(100_000), null],
    [
      '600 runs of backticks',
      'md',
      Array.from({ length: 600 }, (_, n) => '`'.repeat(n)).join(' '),
      null,
    ],
    ['50,000 notes', 'md', '[^1]: a\n'.repeat(50_000), null],
    ['notes in notes', 'md', '[^1]: '.repeat(100_000) + 'a', null],
    ['20,000 tags', 'md', 'a <b>'.repeat(20_000), null],
  ])('%s', async (_, format, text, reason) => {
    const reading = read(format, Buffer.from(text));
    if (reason === null) expect((await reading).inventory.length).toBeGreaterThan(0);
    else await expect(reading).rejects.toThrow(reason);
  });
});
