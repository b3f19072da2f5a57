import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes another version of a built site: every file says which it is of, and each whose name holds
 * its content has another name, as after a deployment that changed everything.
 *
 * @param mark a word of letters
 */
export function writeVersion(site: string, folder: string, mark: string): void {
  cpSync(site, folder, { recursive: true });
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const hashed = files.filter((file) => /[/\\](_astro|program)[/\\]/.test(file));
  const names = new Map(hashed.map((file) => [path.basename(file), marked(file, mark)]));
  for (const file of files) {
    if (!/\.(html|css|js)$/.test(file)) continue;
    let text = readFileSync(file, 'utf8');
    for (const [from, to] of names) text = text.replaceAll(from, to);
    writeFileSync(file, text + sayMark(file, mark));
  }
  for (const file of hashed) renameSync(file, path.join(path.dirname(file), marked(file, mark)));
}

function marked(file: string, mark: string): string {
  return path.basename(file).replace(/(\.\w+)$/, `${mark}$1`);
}

function sayMark(file: string, mark: string): string {
  if (file.endsWith('.css')) return `\n:root { --version-of-style: ${mark}; }\n`;
  if (file.endsWith('.html')) return `<meta name="version-of-page" content="${mark}">\n`;
  // The worker is of no page.
  if (!file.includes('_astro')) return `\n// ${mark}\n`;
  return `\n(globalThis.versionsOfScripts ??= []).push('${mark}');\n`;
}
