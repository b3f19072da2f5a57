import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  escapeAttribute,
  escapeText,
  writeHtml,
  type HtmlOptions,
  type Meaning,
  type Span,
  type Target,
  type Text,
} from '../../../src/interview/index.ts';
import { attribute, charactersOf, elementsOf, roundTrip, textOf } from './html.ts';
import { runs } from './seeded.ts';

const hostile = fc.constantFrom(
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  '&quot;&#34;&amp;',
  'https://invented.example/?a=1&copy=2',
  '</span></a>',
  '__proto__',
  '',
  '`\\\t\u00a0',
);

const meaning: fc.Arbitrary<Meaning> = fc.oneof(
  fc.constantFrom<Meaning>({ kind: 'emphasis' }, { kind: 'strong' }),
  fc.record({ kind: fc.constant('link' as const), href: hostile }),
  fc.record({ kind: fc.constant('link' as const), href: hostile, title: hostile }),
  fc.record({
    kind: fc.constant('mention' as const),
    target: fc.record({ type: fc.constantFrom('film' as const, 'person' as const), slug: hostile }),
    explicit: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('note' as const), note: hostile }),
  fc.record({
    kind: fc.constant('editorial' as const),
    editorial: fc.constantFrom('gloss' as const, 'cut' as const, 'stage-direction' as const),
  }),
);

/** Any characters but those that content may not hold, among them all that HTML minds. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom('a', ' ', '\n', '<', '>', '&', '"', "'", '<b>', '&amp;', '&lt', '-->', ']]>'),
      fc.constantFrom('e\u0301', '👩‍👩‍👧', '𠮷', 'ا', 'ש', '映', '\u00a0'),
      fc.string({ unit: 'binary', maxLength: 3 }).map((text) => text.replace(/[\0\r]/g, '')),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** Spans in any order, overlapping in any way, zero-length ones among them. */
const anyText: fc.Arbitrary<Text> = words.chain((text) => {
  const offset = fc.nat(text.length).map((at) => (isInsidePair(text, at) ? at + 1 : at));
  const span = fc
    .tuple(offset, offset, meaning)
    .map(([a, b, one]): Span => ({ ...one, start: Math.min(a, b), end: Math.max(a, b) }));
  return fc.array(span, { maxLength: 8 }).map((spans) => ({ text, spans }));
});

const noteMark = (note: string): string =>
  `<sup class="mark"><a href="#${escapeAttribute(note)}">1</a></sup>`;
const everyOption = {
  hrefOf: ({ type, slug }: Target) => `/${type}/${slug}`,
  hrefOfLink: (href: string) => href,
  noteMark,
} satisfies HtmlOptions;
const options = fc.record<HtmlOptions>(
  {
    hrefOf: fc.constant(everyOption.hrefOf),
    hrefOfLink: fc.constant(everyOption.hrefOfLink),
    noteMark: fc.constant(noteMark),
  },
  { requiredKeys: [] },
);

function isInsidePair(text: string, at: number): boolean {
  return !text.slice(0, at).isWellFormed() && text.slice(0, at + 1).isWellFormed();
}

/** Tries a promise on texts with spans that cross in every way. */
function onTexts(promise: (text: Text, options: HtmlOptions, html: string) => void): void {
  fc.assert(
    fc.property(anyText, options, (text, chosen) => {
      promise(text, chosen, writeHtml(text, chosen));
    }),
    runs(1500),
  );
}

describe('Whatever spans stand over a text', () => {
  test('the words on the page are its words', () => {
    onTexts(({ text }, _, html) => expect(textOf(html)).toBe(text));
  });

  test('tags nest so well that a browser has nothing to mend', () => {
    onTexts((_, __, html) => expect(plain(roundTrip(html))).toBe(plain(html)));
  });

  test('no link stands in a link', () => {
    onTexts((_, __, html) => {
      for (const { within } of charactersOf(html)) {
        expect(within.filter(({ tagName }) => tagName === 'a').length).toBeLessThan(2);
      }
      for (const element of elementsOf(html)) {
        let parent: unknown = element.parentNode;
        while (element.tagName === 'a' && isElement(parent)) {
          expect(parent.tagName).not.toBe('a');
          parent = parent.parentNode;
        }
      }
    });
  });

  test('each character has exactly the meanings that the model gives it', () => {
    onTexts(({ spans }, _, html) => {
      for (const [index, { within }] of charactersOf(html).entries()) {
        const covering = spans.filter(({ start, end }) => start <= index && index < end);
        expect(kindsOf(within.map(kindOf))).toEqual(kindsOf(covering.map(({ kind }) => kind)));
      }
    });
  });

  test('the mark of each note stands at the end of its words, once', () => {
    onTexts(({ text, spans }, chosen, html) => {
      const expected = spans
        .filter((span) => span.kind === 'note')
        .toSorted((a, b) => a.end - b.end)
        .map(({ note, end }) => `#${note} after ${JSON.stringify(text.slice(0, end))}`);
      expect(marksOf(html)).toEqual(chosen.noteMark ? expected : []);
    });
  });

  test('no element is empty, and none is opened for nothing', () => {
    onTexts((_, __, html) => {
      for (const element of elementsOf(html)) {
        if (element.tagName !== 'br') expect(element.childNodes.length).toBeGreaterThan(0);
      }
    });
  });
});

describe('Attributes', () => {
  test('hostile values stay values', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (raw) => {
        const value = raw.replace(/[\0\r]/g, '').replace(/[\ud800-\udfff]/gu, '');
        const spans: Span[] = [
          { start: 0, end: 1, kind: 'link', href: value, title: value },
          { start: 1, end: 2, kind: 'note', note: value },
          {
            start: 2,
            end: 3,
            kind: 'mention',
            target: { type: 'film', slug: value },
            explicit: true,
          },
        ];
        const [link, note, mention, ...others] = elementsOf(
          writeHtml({ text: 'abc', spans }, { hrefOf: ({ slug }) => slug }),
        );
        expect(others).toEqual([]);
        expect([link && attribute(link, 'href'), link && attribute(link, 'title')]).toEqual([
          value,
          value,
        ]);
        expect(note && attribute(note, 'data-note')).toBe(value);
        expect(mention && attribute(mention, 'href')).toBe(value);
      }),
      runs(300),
    );
  });

  test('addresses of links are written as the page asks', () => {
    const spans: Span[] = [{ start: 0, end: 1, kind: 'link', href: '#a' }];
    const html = writeHtml({ text: 'x', spans }, { hrefOfLink: (href) => `/page/${href}` });
    expect(html).toBe('<a href="/page/#a">x</a>');
  });
});

describe('Characters', () => {
  test('those that HTML minds are escaped, and a line feed is a line break', () => {
    expect(escapeText('a < b & c > d\n"e"')).toBe('a &lt; b &amp; c &gt; d<br>"e"');
    expect(escapeAttribute('a < b & "c" > \'d\'')).toBe("a &lt; b &amp; &quot;c&quot; &gt; 'd'");
    expect(writeHtml({ text: '<i>&\n', spans: [] })).toBe('&lt;i&gt;&amp;<br>');
  });
});

describe('What a reader of the HTML sees', () => {
  const html = (text: string, ...spans: Span[]): string => writeHtml({ text, spans }, everyOption);

  test('of crossing spans the later one is closed and opened again', () => {
    expect(
      html(
        'one two three',
        { start: 0, end: 7, kind: 'emphasis' },
        { start: 4, end: 13, kind: 'strong' },
      ),
    ).toBe('<em>one <strong>two</strong></em><strong> three</strong>');
  });

  test('the mark of a note in the middle of a link divides the link', () => {
    expect(
      html(
        'the long night',
        { start: 4, end: 14, kind: 'link', href: '/x' },
        { start: 4, end: 8, kind: 'note', note: 'n' },
      ),
    ).toBe(
      'the <a href="/x"><span class="noted" data-note="n">long</span></a>' +
        '<sup class="mark"><a href="#n">1</a></sup><a href="/x"> night</a>',
    );
  });

  test('a mention without an address is no link', () => {
    const target = { type: 'person', slug: 'ana' } as const;
    const spans: Span[] = [{ start: 0, end: 3, kind: 'mention', target, explicit: false }];
    expect(writeHtml({ text: 'Ana', spans })).toBe(
      '<span class="mention" data-mention="person">Ana</span>',
    );
  });

  test('what ends within a link does not divide it, nor does a mark divide anything else', () => {
    expect(
      html(
        'so it went',
        { start: 0, end: 10, kind: 'link', href: '/x' },
        { start: 3, end: 5, kind: 'emphasis' },
      ),
    ).toBe('<a href="/x">so <em>it</em> went</a>');
    expect(
      html(
        'so it went',
        { start: 0, end: 10, kind: 'emphasis' },
        { start: 5, end: 5, kind: 'note', note: 'n' },
      ),
    ).toBe('<em>so it<sup class="mark"><a href="#n">1</a></sup> went</em>');
  });

  test('of two over the same words a link is the outer one, and emphasis the inner', () => {
    const link: Span = { start: 0, end: 2, kind: 'link', href: '/x' };
    const emphasis: Span = { start: 0, end: 2, kind: 'emphasis' };
    expect(html('so', emphasis, link)).toBe('<a href="/x"><em>so</em></a>');
    expect(html('so', link, emphasis)).toBe('<a href="/x"><em>so</em></a>');
  });

  test('the longer of two that begin together is the outer one', () => {
    expect(
      html('ab', { start: 0, end: 1, kind: 'emphasis' }, { start: 0, end: 2, kind: 'strong' }),
    ).toBe('<strong><em>a</em>b</strong>');
  });
});

describe('Spans that cannot be', () => {
  test.each([
    { start: -1, end: 1 },
    { start: 2, end: 1 },
    { start: 0, end: 4 },
    { start: 5, end: 5 },
    { start: NaN, end: 1 },
    { start: 0, end: NaN },
  ])('are refused: $start to $end of three characters', ({ start, end }) => {
    const spans: Span[] = [{ start, end, kind: 'emphasis' }];
    expect(() => writeHtml({ text: 'abc', spans })).toThrow(RangeError);
  });

  test('are refused where they divide a character', () => {
    const ending: Span[] = [{ start: 0, end: 1, kind: 'emphasis' }];
    const starting: Span[] = [{ start: 1, end: 2, kind: 'emphasis' }];
    expect(() => writeHtml({ text: '🎬', spans: ending })).toThrow(RangeError);
    expect(() => writeHtml({ text: '🎬', spans: starting })).toThrow(RangeError);
  });
});

test('Ten thousand spans take no time to speak of', () => {
  const text = 'word '.repeat(20_000);
  const spans = Array.from({ length: 10_000 }, (_, index): Span => {
    return { start: index * 10, end: index * 10 + 9, kind: index % 2 ? 'emphasis' : 'strong' };
  });
  const started = performance.now();
  writeHtml({ text, spans });
  expect(performance.now() - started).toBeLessThan(1000);
});

type Element = ReturnType<typeof elementsOf>[number];

function isElement(node: unknown): node is Element {
  return typeof node === 'object' && node !== null && 'tagName' in node;
}

/** Ways to write the same: parse5 escapes no < in attributes, and U+00A0 everywhere. */
function plain(html: string): string {
  return html
    .replaceAll('&nbsp;', '\u00a0')
    .replace(/"[^"]*"/g, (value) => value.replaceAll('&lt;', '<').replaceAll('&gt;', '>'));
}

function kindOf(element: Element): string {
  if (element.tagName === 'em') return 'emphasis';
  if (element.tagName === 'strong') return 'strong';
  if (attribute(element, 'class') === 'mention') return 'link';
  if (attribute(element, 'class') === 'noted') return 'note';
  return element.tagName === 'a' ? 'link' : (attribute(element, 'class') ?? '');
}

/** A mention is a link too; and one meaning twice is one meaning. */
function kindsOf(kinds: readonly string[]): string[] {
  return [...new Set(kinds.map((kind) => (kind === 'mention' ? 'link' : kind)))].toSorted();
}

/** Each mark with the words before it. */
function marksOf(html: string): string[] {
  const parts = html.split(/(<sup .*?<\/sup>)/s);
  return parts.flatMap((part, index) => {
    if (!part.startsWith('<sup ')) return [];
    const link = elementsOf(part).find(({ tagName }) => tagName === 'a');
    const before = textOf(parts.slice(0, index).join(''));
    return [`${link && attribute(link, 'href')} after ${JSON.stringify(before)}`];
  });
}
