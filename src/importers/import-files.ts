import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import {
  importFile,
  type ImportProcess,
  type Request,
  type Result,
  startImportProcess,
} from './import-file.ts';
import { slugOfFile, type SharedOptions } from './read-options.ts';
import { Refusal } from './refusal.ts';

export interface FilesRequest extends SharedOptions, Omit<Request, 'source' | 'slug' | 'report'> {
  readonly sources: readonly string[];
  /** Path of a folder for a page on each source; null: none. */
  readonly reports: string | null;
}

/** What became of one of several files. */
export interface FileOutcome {
  readonly source: string;
  /** Of the interview; null where the file’s name gives none. */
  readonly slug: string | null;
  /** How long it took. */
  readonly milliseconds: number;
  readonly result: Result | { readonly refused: string };
}

/** More processes than this would take too much memory on a small machine, each up to its limit. */
const mostProcesses = 2;

/**
 * Imports several files, two at a time. Each is named after itself; one that cannot be imported is an
 * outcome like another and holds nothing up.
 *
 * @param done is called for each file as it is done; nothing is kept after that
 */
export async function importFiles(
  request: FilesRequest,
  done: (outcome: FileOutcome) => void,
): Promise<void> {
  const { sources, reports, ...shared } = request;
  const named = nameFiles(sources, shared.told.language ?? shared.told.siteLanguage);
  const queue = named.values();
  const processes = Math.min(mostProcesses, availableParallelism(), sources.length);
  await Promise.all(Array.from({ length: processes }, work));

  async function work(): Promise<void> {
    const child = startImportProcess();
    try {
      for (const { source, slug, refused } of queue) {
        const start = performance.now();
        const result =
          slug === null || refused !== null
            ? {
                refused:
                  refused ?? 'has no letter or digit in its name; import it by itself, with --slug',
              }
            : await tryImport({ ...shared, source, slug, report: reportOf(slug) }, child);
        done({ source, slug, milliseconds: performance.now() - start, result });
      }
    } finally {
      child.close();
    }
  }

  function reportOf(slug: string): string | null {
    return reports === null ? null : join(reports, `${slug}.html`);
  }
}

interface NamedFile {
  readonly source: string;
  readonly slug: string | null;
  readonly refused: string | null;
}

/** Of files that would be written to one place none is: nobody could say which is meant. */
function nameFiles(sources: readonly string[], language: string): NamedFile[] {
  const named = sources.map((source) => ({
    source,
    slug: source === '-' ? null : slugOfFile(source, language),
  }));
  const bySlug = Map.groupBy(named, ({ slug }) => slug);
  return named.map(({ source, slug }) => {
    const all = slug === null ? [] : (bySlug.get(slug) ?? []);
    const other = all[0]?.source === source ? all[1] : all[0];
    const and = all.length > 2 ? ` and ${all.length - 2} more` : '';
    const refused = other
      ? `would be written to interviews/${slug}.md, as ${other.source}${and} would; rename one, or import it by itself with --slug`
      : null;
    return { source, slug, refused };
  });
}

async function tryImport(
  request: Request,
  child: ImportProcess,
): Promise<Result | { readonly refused: string }> {
  try {
    return await importFile(request, child);
  } catch (error) {
    // A fault of the program is one file’s, too, and no reason to leave thousands unread.
    return {
      refused:
        error instanceof Refusal ? error.message : `made the importer fail (${String(error)})`,
    };
  }
}
