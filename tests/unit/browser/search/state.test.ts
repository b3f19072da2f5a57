import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addressOf,
  facets,
  isBlank,
  readState,
  stateOf,
  toggled,
  type SearchState,
} from '../../../../src/browser/search/state.ts';

const searchOf = (address: string): string => address.replace(/^[^?]*/, '');

describe('the address of a search', () => {
  test('holds words, filters and how they are meant, in a fixed order', () => {
    const state: SearchState = {
      text: '"noble failure" -cut',
      filters: { film: ['the-kitchen'], speaker: ['ada-quill', 'bo'] },
      literal: true,
      view: 'lines',
    };
    expect(addressOf(state)).toBe(
      '/search/?q=%22noble+failure%22+-cut&speaker=ada-quill&speaker=bo&film=the-kitchen&literal=1&view=lines',
    );
  });

  test('is that of the page alone where nothing is asked', () => {
    expect(addressOf(stateOf(''))).toBe('/search/');
  });

  test('is read as the state it was written from, whatever that holds', () => {
    const value = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter(isWhole);
    const values = fc.uniqueArray(value, { minLength: 1, maxLength: 5 });
    const open = facets.filter((facet) => facet !== 'role');
    const filters = fc.record(Object.fromEntries(open.map((facet) => [facet, values])), {
      requiredKeys: [],
    });
    const text = fc.string({ unit: 'grapheme', maxLength: 200 }).filter(isWhole);
    const view = fc.constantFrom('passages' as const, 'lines' as const);
    fc.assert(
      fc.property(fc.record({ text, filters, literal: fc.boolean(), view }), (state) => {
        expect(readState(searchOf(addressOf(state)))).toEqual(state);
      }),
    );
  });

  test('that somebody made up is read as far as it makes sense', () => {
    expect(readState('?q=%&role=boss&role=answer&year=&literal=yes&view=x&__proto__=1')).toEqual({
      text: '%',
      filters: { role: ['answer'] },
      literal: false,
      view: 'passages',
    });
    const long = readState(`?q=${'x'.repeat(100_000)}&film=${'y'.repeat(1_000)}`);
    expect(long.text).toHaveLength(1_000);
    expect(long.filters).toEqual({});
    expect(readState('?film=a'.concat('&film=b'.repeat(500))).filters.film).toEqual(['a', 'b']);
  });
});

describe('a value of a filter', () => {
  test('is put in and taken out, and leaves nothing behind', () => {
    const one = toggled(stateOf('light'), 'film', 'a');
    const two = toggled(one, 'film', 'b');
    expect(two.filters).toEqual({ film: ['a', 'b'] });
    expect(toggled(two, 'film', 'a').filters).toEqual({ film: ['b'] });
    expect(toggled(one, 'film', 'a')).toEqual(stateOf('light'));
  });

  test('alone is something to search for; spaces are not', () => {
    expect(isBlank(stateOf('  '))).toBe(true);
    expect(isBlank(toggled(stateOf(''), 'speaker', 'a'))).toBe(false);
  });
});

/** Half a surrogate pair cannot stand in an address. */
function isWhole(text: string): boolean {
  return text.isWellFormed();
}
