import { describe, expect, test } from 'vitest';
import { writeFlow, type Part } from '../../../src/views/write-flow.ts';
import type { Film, MarginItem } from '../../../src/library/index.ts';
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

function html(markdown: string, fields: Parameters<typeof interview>[1] = {}): string {
  return show(write(interview(markdown, fields)));
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
    'id="before"><span id="old"></span><span id="a&quot;b"></span>Before.</p>',
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
