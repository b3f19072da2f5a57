import { bytesInWords } from './bytes-in-words.ts';
import type { PageChanges } from './census.ts';
import type { SiteReport } from './site-report.ts';

/** How many steps are named: those after them are of no weight. */
const stepsNamed = 6;

/**
 * What was built, for whoever built it, in a few aligned lines.
 *
 * @param folder as it should be shown
 */
export function sayReport(
  { content, site, steps, seconds, warnings }: SiteReport,
  folder: string,
): string {
  const { interviews, films, people, passages, words } = content;
  const rows = [
    [
      'Content',
      `interviews ${n(interviews)}, films ${n(films)}, people ${n(people)}; passages ${n(passages)}, words ${n(words)}`,
    ],
    ['Pages', sayChanges(site.pages)],
    ...(site.heaviestPage
      ? [['', `the heaviest ${bytesInWords(site.heaviestPage.bytes)}: ${site.heaviestPage.file}`]]
      : []),
    ['Files', `${n(site.files)}, ${bytesInWords(site.bytes)}`],
    ...site.kinds.map(({ name, files, bytes }) => [
      '',
      `${name.padEnd(12)}${n(files).padStart(7)}  ${bytesInWords(bytes).padStart(7)}`,
    ]),
    [
      'Seconds',
      steps
        .slice(0, stepsNamed)
        .map(({ name, seconds }) => `${name} ${seconds.toFixed(1)}`)
        .join(', '),
    ],
  ];
  return [
    `Built in ${seconds.toFixed(1)} s. The site is in ${folder}.`,
    ...rows.map(([label = '', text = '']) => `  ${label.padEnd(9)}${text}`),
    ...warnings,
  ].join('\n');
}

function sayChanges({ all, ...changes }: PageChanges): string {
  const parts = (['new', 'changed', 'gone'] as const)
    .filter((kind) => changes[kind] > 0)
    .map((kind) => `${n(changes[kind])} ${kind}`);
  return `${n(all)}: ${parts.length === 0 ? 'all as they were' : parts.join(', ')}`;
}

function n(number: number): string {
  return number.toLocaleString('en');
}
