import type { Page } from '@playwright/test';
import type { Group, Hit, Reply, Summary } from '../../src/search/answer.ts';

/** What the search answers to a text; null keeps silent. */
export type Script = Readonly<Record<string, readonly Reply[] | null>>;

/**
 * Has a page’s search answer as it is told, in place of the worker with its index: `answers` by the text
 * that is asked, `other` to all else. Nothing is answered before `release(text)` for texts in `held`.
 */
export async function scriptSearch(
  page: Page,
  answers: Script,
  held: readonly string[] = [],
): Promise<{ readonly release: (text: string) => Promise<void> }> {
  await page.route('**/search/program/worker.*.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `
        const answers = new Map(Object.entries(${JSON.stringify(answers)}));
        const held = new Map(${JSON.stringify(held)}.map((text) => [text, []]));
        const channel = new BroadcastChannel('scripted');
        channel.onmessage = ({ data }) => {
          const waiting = held.get(data) ?? [];
          held.delete(data);
          waiting.forEach(answer);
          channel.postMessage({ released: data });
        };
        function answer({ number, question }) {
          const { text } = question.query;
          if (question.wanted.from > 0) return;
          for (const reply of answers.get(text) ?? []) postMessage({ number, reply });
        }
        onmessage = ({ data }) => {
          if (data.type !== 'ask') return;
          const waiting = held.get(data.question.query.text);
          if (waiting) waiting.push(data);
          else answer(data);
        };`,
    }),
  );
  return {
    release: (text) =>
      page.evaluate(
        (what) =>
          new Promise<void>((resolve) => {
            const channel = new BroadcastChannel('scripted');
            channel.addEventListener('message', () => {
              channel.close();
              resolve();
            });
            channel.postMessage(what);
          }),
        text,
      ),
  };
}

export const nothing: Summary = {
  empty: false,
  paragraphs: 0,
  interviews: 0,
  exact: null,
  whole: true,
  readAs: null,
  offer: null,
  missing: [],
  unknownFilters: [],
  filters: {},
  reach: 'together',
  names: [],
};

/** A passage of nobody’s, with its first word lit. */
export function invented(text: string, more: Partial<Hit> = {}): Hit {
  const lit = [{ start: 0, end: text.indexOf(' ') }];
  const address = '/interviews/spike-jonze-her/?lit=x#the-list';
  const context = { kind: 'q', speaker: 'Lantern', text: 'What of it?' } as const;
  return { kind: 'a', id: 'x', address, speaker: 'Ada Quill', text, lit, context, ...more };
}

/** A whole answer: the hits are all of one interview. */
export function found(
  hits: readonly Hit[],
  summary: Partial<Summary> = {},
  group: Partial<Group> = {},
): Reply[] {
  const whole: Group = {
    slug: 'the-kitchen',
    title: 'The kitchen',
    date: '2013-12-19',
    language: 'en',
    direction: 'ltr',
    film: { title: 'The Kitchen', year: 2012 },
    publication: 'Lantern',
    address: '/interviews/spike-jonze-her/',
    paragraphs: hits.length,
    hits,
    headings: [],
    ...group,
  };
  return [
    {
      type: 'summary',
      summary: { ...nothing, paragraphs: whole.paragraphs, interviews: 1, ...summary },
    },
    { type: 'group', at: 0, group: whole },
    { type: 'end' },
  ];
}
