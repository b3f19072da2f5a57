import { describe, expect, test } from 'vitest';
import { readAboutFile } from '../../../src/content/read-about-file.ts';

/* What an invented magazine says of itself. */

const textsOf = (text: string) =>
  readAboutFile(text).draft.introduction.map((block) =>
    'text' in block ? block.text : block.kind,
  );

describe('Fields', () => {
  test.each([
    ['no lines of hyphens', 'Words.\n', {}],
    ['nothing between the hyphens', '---\n---\n\nWords.\n', {}],
    ['comments alone', '---\n# title:\n---\n\nWords.\n', {}],
    ['a title', '---\ntitle: Us\n---\n\nWords.\n', { title: 'Us' }],
  ])('may be left out: %s', (_, text, fields) => {
    expect(readAboutFile(text)).toMatchObject({ fields, findings: [] });
    expect(textsOf(text)).toEqual(['Words.']);
  });

  test('that are not closed are named, and not published as words', () => {
    const { fields, findings } = readAboutFile('---\ntitle: Us\n\nWords.\n');
    expect(fields).toBeNull();
    expect(findings.map(({ id }) => id)).toEqual(['front-matter-unclosed']);
  });
});

describe('In the text', () => {
  test('nobody speaks: bold words and times are words', () => {
    const text = '**Editor:** nobody.\n\n[00:12:75] is no time.\n\nEditor: nobody.\n';
    expect(readAboutFile(text).findings).toEqual([]);
    expect(textsOf(text)).toEqual(['Editor: nobody.', '[00:12:75] is no time.', 'Editor: nobody.']);
    const [first] = readAboutFile(text).draft.introduction;
    expect(first).toMatchObject({ spans: [{ kind: 'strong', start: 0, end: 7 }] });
  });

  test('words that stand in it are no pull-quote: a quotation names its source', () => {
    const quoted = 'We like lamps.\n\n> We like lamps.\n';
    expect(readAboutFile(quoted).findings).toMatchObject([{ id: 'quotation-empty', line: 3 }]);
    const { draft, findings } = readAboutFile(`${quoted}> — Nobody, *Nowhere*\n`);
    expect(findings).toEqual([]);
    expect(draft.introduction[1]?.kind).toBe('quotation');
  });

  test('lines are those of the file', () => {
    const text = '---\ntitle: Us\n---\n\nWords.\n\n- A list\n';
    expect(readAboutFile(text).findings).toMatchObject([{ id: 'list', line: 7, column: 1 }]);
  });

  test('a heading alone says nothing', () => {
    expect(readAboutFile('Words.\n\n## Us\n').findings).toMatchObject([{ id: 'section-empty' }]);
  });
});
