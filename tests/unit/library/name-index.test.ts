import { describe, expect, test } from 'vitest';
import { isSameName, NameIndex } from '../../../src/library/name-index.ts';

const ana = { type: 'person', slug: 'ana' } as const;
const her = { type: 'film', slug: 'her' } as const;

function indexOf(...names: string[]): NameIndex {
  const index = new NameIndex();
  for (const name of names) index.add(name, ana);
  return index;
}

describe('An index of names', () => {
  test('knows who bears a name, and all who do', () => {
    const index = indexOf('Ana', 'Ana');
    index.add('Ana', her);
    expect(index.named('Ana')).toEqual([ana, her]);
    expect(index.named('An')).toEqual([]);
    expect(index.named('Anas')).toEqual([]);
    expect(index.named('')).toEqual([]);
  });

  test('finds all names that begin at a place, the longest first', () => {
    const index = indexOf('Ana', 'Ana Duarte', 'Duarte');
    expect(index.matchesAt('so Ana Duarte said', 3).map(({ length }) => length)).toEqual([10, 3]);
    expect(index.matchesAt('so Ana Duarte said', 2)).toEqual([]);
  });

  test('begins to look only where a name can begin', () => {
    const found = (index: NameIndex, text: string): number[] =>
      Array.from(text.matchAll(index.firstCharacters ?? /$^/g), (match) => match.index);
    expect(found(indexOf('Ana', 'Ben'), 'So Ben and Ana')).toEqual([3, 11]);
    expect(found(indexOf(']x', '-y', '^z', '\\w'), 'a]-^\\')).toEqual([1, 2, 3, 4]);
    expect(found(indexOf('𝒳'), 'a𝒳\ud835')).toEqual([1]);
    expect(found(indexOf('Éa'), 'Éa E\u0301a')).toEqual([0, 3]);
    expect(found(indexOf('’Til'), "'’ʼ")).toEqual([0, 1, 2]);
    expect(new NameIndex().firstCharacters).toBeNull();
  });

  test('takes names in after it has been asked', () => {
    const index = indexOf('Ana');
    expect(index.firstCharacters?.test('Ben')).toBe(false);
    index.add('Ben', her);
    expect(index.firstCharacters?.test('Ben')).toBe(true);
    expect(index.named('Ben')).toEqual([her]);
  });
});

describe('Two ways to write one name', () => {
  test.each([
    ['Ana Duarte', 'Ana\u00a0Duarte'],
    ['Ana Duarte', 'Ana \n Duarte'],
    ['O’Brien', "O'Brien"],
    ['O’Brien', 'O\u02bcBrien'],
    ['José', 'Jose\u0301'],
  ])('%j and %j', (a, b) => {
    expect(isSameName(a, b)).toBe(true);
    expect(isSameName(b, a)).toBe(true);
    expect(indexOf(a).named(b)).toEqual([ana]);
    expect(indexOf(b).named(a)).toEqual([ana]);
  });

  test.each([
    ['Her', 'her'],
    ['Her', 'HER'],
    ['José', 'Jose'],
    ['O’Brien', 'OBrien'],
    ['Ana-Duarte', 'Ana Duarte'],
    ['AnaDuarte', 'Ana Duarte'],
  ])('are not %j and %j', (a, b) => {
    expect(isSameName(a, b)).toBe(false);
    expect(indexOf(a).named(b)).toEqual([]);
  });
});
