import { describe, expect, test } from 'vitest';
import { writeFlow, type Part } from '../../../src/views/write-flow.ts';
import type { Film, MarginItem } from '../../../src/library/index.ts';
import { noPermalinks, type Permalinks, type RetiredPlace } from '../../../src/permalinks/types.ts';
import { film, interview } from '../library/invented.ts';
import type { Block, Interview, Span } from '../../../src/interview/index.ts';

/** All notes and cards behind the first block, whatever calls for them. */
function write(talk: Interview, films: readonly Film[] = []): Part[] {
  const [first] = [...talk.introduction, ...talk.sections.flatMap(blocksOf)];
  const items: MarginItem[] = [
    ...talk.notes.map((note) => ({ kind: 'note', note, offset: 0 }) as const),
    ...films.map((film) => ({ kind: 'film', film, offset: 0, mention }) as const),
  ];
  return writeFlow(talk, new Map(first ? [[first, items]] : []));
}

const mention: Span = {
  start: 0,
  end: 1,
  kind: 'mention',
  target: { type: 'film', slug: 'twice' },
  explicit: true,
};

function blocksOf({ turns }: Interview['sections'][number]): Block[] {
  return turns.flatMap(({ blocks }) => blocks);
}

/** Parts in a row; what is a component is named in braces. */
function show(parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (part.kind === 'html') return part.html;
      return part.kind === 'film' ? `{${part.film.slug}}` : `{${part.block.kind}}`;
    })
    .join('');
}

/** Permalinks stand at the end of each passage, and have tests of their own. */
function html(markdown: string, fields: Parameters<typeof interview>[1] = {}): string {
  return show(write(interview(markdown, fields))).replace(/<a class="permalink".*?<\/a>/g, '');
}

describe('Turns', () => {
  test('say who speaks, and who asks', () => {
    expect(html('**Playlist:** Why?\n\n**Duarte:** So.')).toBe(
      '<section><section class="turn question"><p class="speaker">Playlist</p>' +
        '<p class="passage content" id="why">Why?</p></section>' +
        '<section class="turn answer"><p class="speaker">Ana Duarte</p>' +
        '<p class="passage content" id="so">So.</p></section></section>',
    );
  });

  test('that go on behind a heading say it again', () => {
    const written = html('**Duarte:** So.\n\n## Later\n\nThen.');
    expect(written.match(/Ana Duarte/g)).toHaveLength(2);
    expect(written).toContain(
      '<section><h2 class="content" id="later">Later</h2><section class="turn answer">',
    );
  });

  test('come behind the introduction, which is nobody’s', () => {
    expect(html('Before.\n\n**Duarte:** So.')).toMatch(
      /^<section class="introduction"><p class="passage content" id="before">Before\.<\/p><\/section><section>/,
    );
  });
});

describe('Times', () => {
  const timed = '**Playlist:** [0:05] Why?\n\n**Duarte:** [12:30.5] So.\n\n[1:02:30] And so on.';

  test('stand with the name that opens a turn and with passages behind it, outside the text', () => {
    const written = html(timed, { times: 'shown' });
    expect(written).toContain(
      '<p class="speaker">Ana Duarte<time class="time" datetime="PT750.5S" data-time="12:30"></time></p>' +
        '<p class="passage content" id="so">So.</p>' +
        '<p class="passage content" id="on">' +
        '<time class="time" datetime="PT3750S" data-time="1:02:30"></time>And so on.</p>',
    );
  });

  test('lead into the recording, beside the interview or elsewhere', () => {
    expect(html(timed, { audio: './a talk.mp3' })).toContain(
      '<time class="time" datetime="PT750.5S">' +
        '<a href="/recordings/a%20talk.mp3#t=750.5" lang="en" aria-label="Listen from 12:30" data-time="12:30"></a></time>',
    );
    expect(html(timed, { audio: 'https://example.org/?a&b' })).toContain(
      '<a href="https://example.org/?a&amp;b#t=5"',
    );
  });

  test.each([
    ['without a recording', {}],
    ['where the editor says so', { audio: './talk.mp3', times: 'hidden' }],
  ] as const)('are not on the page %s', (_, fields) => {
    expect(html(timed, fields)).toBe(html(timed.replaceAll(/\[.*?\] /g, ''), fields));
  });
});

describe('Notes', () => {
  const written = html(
    '**Duarte:** One[^a] & two[^b] and one again.[^a]\n\n[^a]: *So* it was.\n\n    And more.\n\n[^b]: **Correction:** No.',
  );

  test('have a mark at each place, and lead back to the first', () => {
    expect(written.match(/href="#_note-1"/g)).toHaveLength(2);
    expect(written.match(/id="_mark-1"/g)).toHaveLength(1);
    expect(written).toContain(
      '<span class="noted" data-note="a">One</span><sup class="mark"><a id=',
    );
    expect(written).toContain('<a class="number" href="#_mark-1" lang="en"');
  });

  test('have all their paragraphs, with one number', () => {
    expect(written).toMatch(/>1<\/a> <em>So<\/em> it was\.<\/p><p>And more\.<\/p><\/aside>/);
  });

  test('say that they correct', () => {
    expect(written).toContain('<strong class="label" lang="en">Correction</strong> No.</p>');
  });
});

test('Earlier addresses of a passage still lead to it', () => {
  const talk = interview('Before.');
  const introduction = talk.introduction.map((block) =>
    block.kind === 'passage' ? { ...block, aliases: ['old', 'a"b'] } : block,
  );
  expect(show(write({ ...talk, introduction }))).toContain(
    'id="before"><span id="old"></span><span id="a&quot;b"></span>Before.<a',
  );
});

test('A quotation names its source', () => {
  expect(html('**Duarte:** So.\n\n> It *was*\n> — Eve Marsh, *Notes*')).toContain(
    '<figure class="quotation"><blockquote><p>It <em>was</em></p></blockquote>' +
      '<figcaption>— Eve Marsh, <em>Notes</em></figcaption></figure>',
  );
});

test('Figures, pull-quotes and film cards stand between the words', () => {
  const talk = interview(
    '**Duarte:** So it was then.\n\n![A still](./a.jpg)\n\n> So it was\n\nYes.',
  );
  const parts = write(talk, [film('twice', { title: 'Twice' })]);
  expect(show(parts).replace(/<[^>]*>/g, '')).toBe(
    'Ana DuarteSo it was then.{twice}{figure}{pull-quote}Yes.',
  );
});

describe('The direction', () => {
  test('is the interview’s, whatever a passage begins with', () => {
    expect(html('**Duarte:** שלום, he said.')).not.toContain('dir=');
    expect(html('**Duarte:** Stub ما هو الفيلم؟', { language: 'ar' })).not.toContain('dir=');
  });

  test('is the other where all of a passage, heading, quotation or note is', () => {
    const written = html(
      '## Later\n\n**Duarte:** All of it.[^a]\n\n> It was\n> — Eve Marsh\n\n[^a]: A note.',
      { language: 'he' },
    );
    expect(written).toContain('<h2 class="content" id="later" dir="ltr">');
    expect(written).toContain('<p class="passage content" id="all-of-it" dir="ltr">');
    expect(written).toContain('<blockquote><p dir="ltr">');
    expect(written).toContain('id="_note-1" data-note="a"><p dir="ltr">');
  });
});

describe('Addresses', () => {
  const talk = interview('Before.\n\n## Later\n\n**Duarte:** So “it” & on.\n\nThen.');

  /** The same interview as a ledger knows it. */
  function known(permalinks: Partial<Permalinks>): string {
    return show(write({ ...talk, permalinks: { ...noPermalinks, ...permalinks } }));
  }

  const gone: RetiredPlace = {
    id: 'gone',
    kind: 'passage',
    text: 'What <was> here.',
    speaker: 'Duarte',
    published: '2026-11-01',
    retired: '2026-12-01',
    near: 'then',
    after: 'it-on',
  };

  test('of passages are shown by a link without words, numbered as on paper', () => {
    const written = known({});
    expect(written).toContain(
      'on.<a class="permalink" href="#it-on" lang="en" aria-label="Link to passage 2"></a></p>',
    );
    expect(written.match(/class="permalink"/g)).toHaveLength(3);
  });

  test('of old are anchors in the passage or heading that has the words now', () => {
    const [section] = talk.sections;
    const [turn] = section?.turns ?? [];
    const aliased = {
      ...talk,
      sections: [
        {
          heading: section?.heading ? { ...section.heading, aliases: ['sooner'] } : null,
          turns: [
            {
              speaker: turn?.speaker ?? null,
              blocks: (turn?.blocks ?? []).map((block) => ({ ...block, aliases: ['a"1'] })),
            },
          ],
        },
      ],
    };
    const written = show(write(aliased));
    expect(written).toContain('id="later"><span id="sooner"></span>Later</h2>');
    expect(written).toContain('id="it-on"><span id="a&quot;1"></span>So');
  });

  test('whose words were changed say when', () => {
    const dates = new Map([
      ['before', { published: '2026-11-01', modified: '2026-11-01' }],
      ['then', { published: '2026-11-01', modified: '2026-12-01' }],
    ]);
    const written = known({ dates });
    expect(written).toContain('id="then" data-modified="2026-12-01">');
    expect(written.match(/data-modified/g)).toHaveLength(1);
  });

  test('of what is gone are a notice at its place: the words, the day, the way on', () => {
    expect(known({ retired: [gone] })).toContain(
      'passage 2"></a></p><aside class="retired" role="note" id="gone" lang="en" dir="ltr">' +
        '<p>A passage that stood here was taken out on <time datetime="2026-12-01">1 December 2026</time>. It read:</p>' +
        '<blockquote lang="en" dir="ltr"><p><strong>Duarte:</strong> What &lt;was&gt; here.</p></blockquote>' +
        '<p><a href="#then">Go to the nearest place that is left</a></p></aside><p class="passage',
    );
  });

  test('of what was taken back show no words; of a section, its heading', () => {
    const written = known({
      retired: [
        { ...gone, text: '', near: null },
        { ...gone, id: 'old-section', kind: 'section', text: 'Old', speaker: null, after: null },
      ],
    });
    expect(written).toMatch(/^<aside class="retired" role="note" id="old-section"/);
    expect(written).toContain('It was headed:</p><blockquote lang="en" dir="ltr"><p>Old</p>');
    expect(written).toMatch(/1 December 2026<\/time>\. Its words were taken back\.<\/p><\/aside>/);
  });

  test('of what is gone show an excerpt where it was long', () => {
    const text = 'word '.repeat(200).trim();
    const [, words = ''] =
      /<blockquote[^>]*><p>(.*?)<\/p>/.exec(
        known({ retired: [{ ...gone, text, speaker: null }] }),
      ) ?? [];
    expect(words).toMatch(/ …$/);
    expect(words.length).toBeGreaterThan(250);
    expect(words.length).toBeLessThanOrEqual(302);
  });

  test('answer wherever they stood: behind a heading, and behind nothing that is left', () => {
    const written = known({
      retired: [
        { ...gone, id: 'one', after: 'later' },
        { ...gone, id: 'two', after: 'never-was' },
      ],
    });
    expect(written).toContain('Later</h2><aside class="retired" role="note" id="one"');
    expect(written).toMatch(/<aside class="retired" role="note" id="two".*<\/aside>$/);
  });
});
