import { bytesInWords } from './bytes-in-words.ts';
import type { QuotePages } from '../../permalinks/types.ts';
import type { SiteConfig } from '../../site-config.ts';
import type { Census } from './census.ts';

/** What hosts take without a paid plan, where docs/publishing.md names a limit. */
const cloudflare = {
  name: 'Cloudflare Pages',
  files: 20_000,
  fileBytes: 25 * 1024 * 1024,
} as const;
const github = { name: 'GitHub Pages', bytes: 1_000_000_000 } as const;

/** Settings that decide how many files a site has. */
export interface FileSettings {
  readonly quotePages: QuotePages;
  readonly oEmbed: boolean;
  readonly forms: SiteConfig['forms'];
}

/** What a site has more of than some hosts take, a sentence each, with what can be done. */
export function limitsPassed(
  { files, bytes, largestFile }: Pick<Census, 'files' | 'bytes' | 'largestFile'>,
  settings: FileSettings,
): string[] {
  const warnings: string[] = [];
  if (files > cloudflare.files) {
    warnings.push(
      `The site has ${n(files)} files; ${cloudflare.name} takes ${n(cloudflare.files)} without a paid plan. ${fewerFiles(settings)}`,
    );
  }
  if (bytes > github.bytes) {
    warnings.push(
      `The site has ${bytesInWords(bytes)}; ${github.name} takes ${bytesInWords(github.bytes)}. ${otherHost}`,
    );
  }
  if (largestFile && largestFile.bytes > cloudflare.fileBytes) {
    const { file, bytes: size } = largestFile;
    warnings.push(
      `${file} has ${bytesInWords(size)}; ${cloudflare.name} takes 25 MiB a file. ${smaller(file)}`,
    );
  }
  return warnings;
}

const otherHost = 'Others take it: docs/publishing.md.';

function fewerFiles({ quotePages, oEmbed, forms }: FileSettings): string {
  const settings = [
    ...(quotePages === 'all' ? ["quotePages: 'pull-quotes'"] : []),
    ...(oEmbed ? ['oEmbed: false'] : []),
    ...(forms === 'all' ? ['forms: [] with those that are wanted'] : []),
  ];
  return settings.length === 0
    ? otherHost
    : `${settings.join(', or ')} in site.config.ts makes fewer; others take them all (docs/publishing.md).`;
}

function smaller(file: string): string {
  if (file.startsWith('recordings/')) {
    return 'A recording can lie with another host, and have its address here (docs/writing.md).';
  }
  return otherHost;
}

function n(number: number): string {
  return number.toLocaleString('en');
}
