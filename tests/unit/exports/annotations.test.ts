import { beforeAll, describe, expect, test } from 'vitest';
import { annotationsOf } from '../../../src/exports/annotations/index.ts';
import { film } from '../library/invented.ts';
import { allContent, published, withPast, type Published } from './all-content.ts';
import { faultsOfAnnotations } from './web-annotation-model.ts';

let all: readonly Published[] = [];

beforeAll(async () => {
  all = [...(await allContent()), published(), withPast(published()), published('**Duarte:** So.')];
});

function annotations({ interview, surroundings }: Published) {
  return annotationsOf(interview, surroundings);
}

function items(one: Published) {
  return annotations(one).first?.items ?? [];
}

/** What follows the name of the file in an annotation’s id. */
function named(one: Published, name: string) {
  const found = items(one).find(({ id }) => id.endsWith(`#${name}`));
  if (!found) throw new Error(`There is no annotation ${name}.`);
  return found;
}

describe('The annotations of an interview', () => {
  test('are as the Web Annotation Data Model demands, whatever the interview', () => {
    expect(all.length).toBeGreaterThan(8);
    for (const one of all) {
      const data = JSON.parse(JSON.stringify(annotations(one))) as unknown;
      expect(faultsOfAnnotations(data), one.interview.slug).toEqual([]);
    }
  });

  test('are a note, a mention, a pull-quote and a correction, each with its purpose', () => {
    const one = withPast(published());
    expect(items(one).map(({ id, motivation }) => [id.replace(/^.*#/, ''), motivation])).toEqual([
      ['note-w', 'commenting'],
      ['note-c', 'commenting'],
      ['pull-quote-1', 'highlighting'],
      ['correction-2', 'commenting'],
      ['correction-1', 'commenting'],
    ]);
    expect(named(one, 'note-c').body).toMatchObject([
      { value: '<p>It was 1969.</p>', format: 'text/html', purpose: 'commenting' },
      { value: 'correction', purpose: 'tagging' },
    ]);
    expect(named(one, 'correction-2')).toMatchObject({
      created: '2026-03-01T00:00:00Z',
      body: [{ value: '<p>“a &lt;dark&gt; lamp”</p><p>It was lit.</p>' }, { value: 'correction' }],
    });
  });

  test('point to words by the passage, and in it by themselves and by code points', () => {
    // Each hat is one code point and two code units.
    const one = published('**Duarte:** 🎩🎩 Well, Ben Okri came.');
    const [mention] = items(one);
    expect(mention?.target).toEqual({
      type: 'SpecificResource',
      source: 'https://example.org/reader/interviews/talk/',
      selector: {
        type: 'FragmentSelector',
        conformsTo: 'http://tools.ietf.org/rfc/rfc3236',
        value: idOf(one),
        refinedBy: [
          { type: 'TextQuoteSelector', exact: 'Ben Okri', prefix: '🎩🎩 Well, ', suffix: ' came.' },
          { type: 'TextPositionSelector', start: 9, end: 17 },
        ],
      },
    });
  });

  test('find their words where they say', () => {
    let found = 0;
    for (const one of all) {
      const texts = textsById(one);
      for (const { target } of items(one)) {
        for (const each of [target].flat()) {
          if (typeof each === 'string' || !('selector' in each)) continue;
          const { selector } = each;
          if (!('value' in selector)) continue;
          const text = texts.get(decodeURIComponent(selector.value)) ?? '';
          const [quote, position] = selector.refinedBy ?? [];
          if (quote?.type !== 'TextQuoteSelector' || position?.type !== 'TextPositionSelector')
            continue;
          const points = Array.from(text);
          expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
          expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
          found++;
        }
      }
    }
    expect(found).toBeGreaterThan(100);
  });

  test('say which film or person is meant, by the page on it', () => {
    const one = published('**Duarte:** “Lamps” was dark.', {}, [film('lamps', { title: 'Lamps' })]);
    expect(named(one, 'mention-lamps-was-dark-1').body).toEqual({
      type: 'SpecificResource',
      source: 'https://example.org/reader/films/lamps/',
      purpose: 'identifying',
    });
  });

  test('have several targets where one note or quote is about several stretches', () => {
    const one = published(
      '**Duarte:** It was late and it was dark.\n\n> It was late […] it was dark',
    );
    expect(named(one, 'pull-quote-1').target).toHaveLength(2);
  });

  test('have no page where there is none of them', () => {
    expect(annotations(published('**Playlist:** So?'))).toMatchObject({ total: 0 });
    expect(annotations(published('**Playlist:** So?'))).not.toHaveProperty('first');
  });
});

function idOf(one: Published): string {
  return encodeURIComponent(textsById(one).keys().next().value ?? '');
}

function textsById({ interview }: Published): Map<string, string> {
  const blocks = [
    ...interview.introduction,
    ...interview.sections.flatMap(({ turns }) => turns.flatMap((turn) => turn.blocks)),
  ];
  return new Map([
    ...blocks.flatMap((block) =>
      block.kind === 'passage' ? [[block.id, block.text] as const] : [],
    ),
    ...interview.sections.flatMap(({ heading }) =>
      heading ? [[heading.id, heading.text] as const] : [],
    ),
  ]);
}
