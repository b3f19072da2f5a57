import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../../../src/importers/refusal.ts';
import type { SourceDocument } from '../../../../../src/importers/types.ts';
import { read } from './read.ts';
import { bagOf, keptWords } from './word-bag.ts';
import { runs } from '../../../interview/seeded.ts';

const folder = fileURLToPath(new URL('../../../../fixtures/importers-timed/', import.meta.url));
const fixtures = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  path.basename(file).startsWith('in.'),
);
const endings = ['.srt', '.vtt', '.csv', '.tsv', '.json'];

/** The document, or null where it was refused; anything else that is thrown is a fault. */
async function readOrRefuse(
  name: string,
  text: string | Uint8Array,
): Promise<SourceDocument | null> {
  try {
    return await read(name, text);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

async function expectWhole(name: string, text: string | Uint8Array): Promise<void> {
  const document = await readOrRefuse(name, text);
  if (document) expect(keptWords(document)).toEqual(bagOf(document.inventory));
}

describe.each(endings)('whatever a %s file holds', (ending) => {
  test('bytes of any kind are read whole or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), (bytes) => expectWhole(ending, bytes)),
      runs(300),
    );
  });

  test('pieces of its grammar in any order are read whole or refused', async () => {
    const piece = fc.constantFrom(
      ...[
        '00:00:01,000 --> 00:00:02,000',
        '1:2.5 --> 3:4',
        '99:00:00.000 --> 1:00:00',
        '-->',
        '\n',
      ],
      ...[
        '\n',
        '\n\n',
        '\r\n',
        '\r',
        ' ',
        '1',
        '2',
        '1968',
        'WEBVTT',
        'NOTE',
        'NOTE a',
        'STYLE',
        'REGION',
      ],
      ...[
        '<v Mara>',
        '</v>',
        '<v.loud Ines>',
        '<i>',
        '</i>',
        '<b',
        '>',
        '<',
        '<c.red>',
        '</c>',
        '<rt>',
      ],
      ...[
        '<00:00:01.500>',
        '{\\an8}',
        '{\\',
        '}',
        '&amp;',
        '&',
        '&lt;',
        'am',
        'p;',
        '>> MARA: ',
        '>>',
        '- ',
      ],
      ...[
        '"',
        '""',
        ',',
        ';',
        '\t',
        '|',
        'speaker',
        'text',
        'start',
        'a word',
        'MARA:',
        '♪',
        '[',
        '{',
        '}',
      ],
      ...[
        '<font color="red">',
        '</font>',
        '<br>',
        '-',
        '映',
        '画',
        '。',
        '\u00a0',
        '\u2028',
        '\ufeff',
        'a-1',
      ],
      ...[
        '3f2a9c01-88aa-4bcd-9e00-123456789abc/12-0',
        '<v',
        '<i\n',
        '&NewLine;',
        '&#13;',
        '&nbsp;',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), (pieces) =>
        expectWhole(ending, pieces.join('')),
      ),
      runs(2_000),
    );
  });
});

test('a file with a part gone, twice or in another place is read whole or refused', async () => {
  const cut = fc.tuple(
    fc.nat(),
    fc.nat({ max: 400 }),
    fc.nat(),
    fc.constantFrom('gone', 'twice', 'moved'),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...fixtures),
      fc.array(cut, { minLength: 1, maxLength: 4 }),
      async (file, cuts) => {
        let text = readFileSync(path.join(folder, file), 'utf8');
        for (const [from, length, to, kind] of cuts) {
          const start = from % text.length;
          const part = text.slice(start, start + length);
          const rest = kind === 'twice' ? text : text.slice(0, start) + text.slice(start + length);
          const at = to % (rest.length + 1);
          text = kind === 'gone' ? rest : rest.slice(0, at) + part + rest.slice(at);
        }
        await expectWhole(path.basename(file), text);
      },
    ),
    runs(600),
  );
});

const anything = fc.oneof(
  fc.constantFrom(
    null,
    true,
    0,
    -1,
    1e300,
    '',
    'a word',
    'NaN',
    '1e9',
    [],
    {},
    [[]],
    [null],
    '__proto__',
  ),
  fc.jsonValue({ maxDepth: 3 }),
);

test('JSON with any value in any place is read whole or refused', async () => {
  const jsons = fixtures.filter((file) => file.endsWith('.json'));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...jsons),
      fc.array(fc.nat({ max: 40 }), { minLength: 1, maxLength: 8 }),
      anything,
      async (file, route, value) => {
        const text = readFileSync(path.join(folder, file), 'utf8');
        const json: unknown = JSON.parse(text.replaceAll('NaN', 'null'));
        replaceAt(json, route, value);
        await expectWhole('in.json', JSON.stringify(json));
      },
    ),
    runs(800),
  );
});

/** Follows the route as far as there are fields, and puts the value into the last one. */
function replaceAt(json: unknown, [first = 0, ...more]: readonly number[], value: unknown): void {
  if (typeof json !== 'object' || json === null) return;
  const keys = Object.keys(json);
  const key = keys[first % keys.length];
  if (key === undefined) return;
  const inside: unknown = Reflect.get(json, key);
  const isLast = more.length === 0 || typeof inside !== 'object' || inside === null;
  if (isLast) Reflect.set(json, key, value);
  else replaceAt(inside, more, value);
}

describe('in a time that grows with the size alone', () => {
  const cue = '00:00:01.000 --> 00:00:02.000\n';
  test.each([
    ['open tags', 'a.vtt', cue + '<i>'.repeat(150_000)],
    ['a tag without an end', 'a.vtt', `${cue}<v ${'<c '.repeat(150_000)}`],
    ['one long cue', 'a.srt', `${cue}${'word '.repeat(100_000)}`],
    ['a cue of many lines', 'a.srt', `${cue}${'word\n'.repeat(150_000)}`],
    ['times and nothing else', 'a.srt', `${cue}x\n${cue.repeat(10_000)}`],
    ['the same line again and again', 'a.vtt', `${cue}a\nb\nc\n\n`.repeat(6_000)],
    ['chevrons', 'a.srt', `${cue}${'a >> '.repeat(60_000)}`],
    ['numbers above numbers', 'a.srt', `${'1\n'.repeat(150_000)}${cue}x`],
    ['braces', 'a.srt', `${cue}${'{\\'.repeat(150_000)}`],
    ['quotation marks', 'a.csv', `a,b\n${'"a"b"'.repeat(60_000)}`],
    ['pairs of quotation marks', 'a.csv', `a,b\n"${'""'.repeat(150_000)}",c`],
    ['many columns', 'a.csv', `a${','.repeat(300_000)}b`],
    ['many rows', 'a.csv', 'a,b\n'.repeat(150_000)],
    ['brackets a hundred thousand deep', 'a.json', '['.repeat(100_000)],
    [
      'objects a hundred thousand deep',
      'a.json',
      `${'{"results":'.repeat(100_000)}1${'}'.repeat(100_000)}`,
    ],
    [
      'many words',
      'a.json',
      JSON.stringify({
        results: Array.from({ length: 50_000 }, (_, at) => ({
          ...{ type: 'word', start_time: at, end_time: at, alternatives: [{ content: 'word' }] },
        })),
      }),
    ],
  ])('%s', async (_, name, text) => {
    const before = process.cpuUsage();
    await readOrRefuse(name, text);
    const { user, system } = process.cpuUsage(before);
    // Whatever is quadratic here takes minutes.
    expect((user + system) / 1e6).toBeLessThan(5);
  });
});
