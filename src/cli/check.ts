import { checkSettings } from '../check-settings.ts';
import { openLibrary } from '../library/open-library.ts';
import { fails, report } from '../problems/report.ts';
import { projectRoot, readOptions, shownFolder } from './options.ts';

const usage = `npm run check -- [--content DIR] [--format terminal|github|json] [--frozen]

Reads all content and names every mistake, with file and line. Writes nothing.
With --frozen, or CI=true, the ledgers of permalinks have to be up to date, too.
Exit code 0: it can be published. 1: it cannot.`;

const { contentDir, format, frozen } = readOptions(usage);
try {
  checkSettings();
  await check();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function check(): Promise<void> {
  const { library, problems } = await openLibrary(projectRoot, contentDir, { frozen });
  const text = report(problems, format, shownFolder(contentDir));
  if (text !== '') console.log(text);
  if (format === 'terminal' && !fails(problems)) {
    const { interviews, films, people } = library;
    console.log(
      `Ready to publish: interviews ${interviews.length}, films ${films.length}, people ${people.length}.`,
    );
  }
  process.exitCode = fails(problems) ? 1 : 0;
}
