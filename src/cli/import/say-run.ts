import { type FileOutcome, type Found, layOut } from '../../importers/index.ts';
import { shownFolder } from '../options.ts';

export interface Run {
  readonly outcomes: readonly FileOutcome[];
  readonly passedOver: Found['passedOver'];
  readonly seconds: number;
  readonly dryRun: boolean;
  /** Folder of the reports as it was given; null: none. */
  readonly reports: string | null;
  readonly contentDir: string;
}

/** How many files of a kind are named. */
const most = 20;

/** What became of several files, for a terminal. Ends with a line break. */
export function sayRun(run: Run, { colour }: { readonly colour: boolean }): string {
  const { count, cutTo, paintWith } = layOut;
  const paint = paintWith(colour);
  const { passedOver, dryRun, reports, contentDir } = run;
  // Two at a time are imported, and which is done first is of no interest.
  const outcomes = run.outcomes.toSorted((a, b) => (a.source < b.source ? -1 : 1));
  const failed = outcomes.filter(({ result }) => 'refused' in result);
  const doubtful = outcomes.filter(({ result }) => 'doubts' in result && result.doubts > 0);
  const unchanged = ofKind('unchanged');
  const waiting = ofKind('differs');
  const bySlowness = outcomes.toSorted((a, b) => b.milliseconds - a.milliseconds);
  const slowest = bySlowness[0];
  const verb = dryRun ? 'Read' : 'Imported';
  const good = outcomes.filter(({ result }) => !('refused' in result));
  const lines = [
    `${verb} ${good.length.toLocaleString('en')} of ${count(outcomes.length, 'file')} in ${run.seconds.toFixed(1)} s`,
    ...say('Certain', paint.certain, good.length - doubtful.length, []),
    ...say('Doubtful', paint.doubtful, doubtful.length, doubtful.map(sayDoubts)),
    ...say('Failed', paint.failed, failed.length, failed.map(sayFailure)),
    ...say('Unchanged', paint.title, unchanged.length, []),
    ...say(
      'Waiting',
      paint.title,
      waiting.length,
      waiting.map(({ result }) => sayWaiting(result)),
    ),
    ...say(
      'Passed over',
      paint.title,
      passedOver.length,
      passedOver.map(({ path, reason }) => `${path}, as ${reason}`),
    ),
    ...(slowest
      ? [
          field(
            'Slowest',
            paint.title,
            cutTo(`${slowest.source}, ${(slowest.milliseconds / 1000).toFixed(1)} s`, 66),
          ),
        ]
      : []),
    ...(dryRun ? [] : [field('Written to', paint.title, shownFolder(contentDir))]),
    ...(reports === null ? [] : [field('Reports', paint.title, `${reports}/index.html`)]),
  ];
  const next = sayNext(good.length > unchanged.length, doubtful.length > 0, run);
  return `${[...lines, ...next].join('\n')}\n`;

  function ofKind(again: string): FileOutcome[] {
    return outcomes.filter(({ result }) => 'again' in result && result.again === again);
  }

  function field(name: string, style: (text: string) => string, value: string): string {
    return `${style(name.padEnd(14))}${value}`;
  }

  /** How many, and which; none of a kind is not mentioned. */
  function say(
    name: string,
    style: (text: string) => string,
    number: number,
    each: readonly string[],
  ): string[] {
    if (number === 0) return [];
    const more = each.length - most;
    return [
      field(name, style, number.toLocaleString('en')),
      ...each.slice(0, most).flatMap((one) => layOut.wrap(one, 2)),
      ...(more > 0 ? [`  and ${more.toLocaleString('en')} more`] : []),
    ];
  }
}

/** What is to be done now; nothing where all is as it was. */
function sayNext(isAnyNew: boolean, isAnyDoubtful: boolean, { dryRun, reports }: Run): string[] {
  if (!isAnyNew) return [];
  const where = reports === null ? '(--report FOLDER shows it)' : 'in the reports';
  const look = isAnyDoubtful ? [`look at what is doubtful ${where}`] : [];
  const steps = dryRun
    ? [...look, `${isAnyDoubtful ? 'then ' : ''}import without --dry-run`]
    : ['fill in what is TODO', ...look, 'then npm run check'];
  return ['', ...layOut.wrap(`Next: ${steps.join(', ')}.`, 0)];
}

function sayDoubts({ source, result }: FileOutcome): string {
  return `${source}: ${layOut.count('doubts' in result ? result.doubts : 0, 'decision')}`;
}

function sayFailure({ source, result }: FileOutcome): string {
  return `${source} ${'refused' in result ? result.refused : ''}.`;
}

function sayWaiting(result: FileOutcome['result']): string {
  return 'files' in result
    ? `${result.files.join(', ')}: compare, take over what is new, delete`
    : '';
}
