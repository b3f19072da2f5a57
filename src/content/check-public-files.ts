import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { inFile, ofFile, type Problem } from '../problems/problem.ts';

const script =
  /<\s*(?:[a-z0-9]+:)?script\b|<\s*(?:iframe|object|embed|foreignobject)\b|[\s"'/]on[a-z]+\s*=|(?:javascript|vbscript)\s*:|data:text\/html/i;

/** Names files in `public/` that a browser would run script from; they are copied as they are. */
export async function checkPublicFiles(folder: string): Promise<Problem[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const problems: Problem[] = [];
  for (const name of names.toSorted()) {
    const file = `public/${name.replaceAll(path.sep, '/')}`;
    if (/\.svgz$/i.test(name)) {
      const message = 'A compressed picture: nobody can see whether it carries script.';
      problems.push(ofFile('public-script', file, message, 'Save it as .svg.'));
    } else if (/\.(?:svg|[sx]?html?|xht|xml|xslt?)$/i.test(name)) {
      const bytes = await readFile(path.join(folder, name)).catch(() => new Uint8Array());
      problems.push(...findScript(file, textOf(bytes)));
    }
  }
  return problems;
}

function findScript(file: string, text: string): Problem[] {
  const searched = script.test(text) ? text : withoutReferences(text);
  const found = script.exec(searched);
  if (!found) return [];
  const message = `This file carries script: “${found[0].trim()}”.`;
  const hint = 'Take the script out; whoever opens the file would run it as the site.';
  const before = searched.slice(0, found.index).split('\n');
  const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  return [inFile(file, { id: 'public-script', ...place, message, hint })];
}

/** As browsers read it, whatever the encoding. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const little = first === 0xff && second === 0xfe;
  const big = first === 0xfe && second === 0xff;
  const encoding = little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** `java&#115;cript:` and `java&Tab;script:` are addresses of script, too. */
function withoutReferences(text: string): string {
  return text
    .replace(/&(?:Tab|NewLine);|&#(?:x0*[9ad]|0*(?:9|10|13));/gi, '')
    .replace(/&colon;/gi, ':')
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi, (all, hex: string, decimal: string) => {
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0x1f && code < 0x7f ? String.fromCodePoint(code) : all;
    });
}
