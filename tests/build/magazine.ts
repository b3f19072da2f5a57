import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** What a command said. */
export interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * A small magazine of invented people and films in a folder of its own, outside the repository,
 * and the site that is built from it.
 */
export class Magazine {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'two-shot-magazine-'));
  readonly content = path.join(this.folder, 'content');
  readonly dist = path.join(this.folder, 'dist');

  static async create(): Promise<Magazine> {
    const magazine = new Magazine();
    for (const [file, text] of Object.entries(files)) magazine.write(file, text);
    const picture = { width: 40, height: 20, channels: 3, background: '#a33' } as const;
    await sharp({ create: picture })
      .jpeg()
      .toFile(path.join(magazine.content, 'interviews/still.jpg'));
    return magazine;
  }

  write(file: string, text: string | Uint8Array): void {
    const target = path.join(this.content, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }

  read(file: string): string {
    return readFileSync(path.join(this.content, file), 'utf8');
  }

  /** Changes a file of the content as an editor would. */
  edit(file: string, from: string, to: string): void {
    const text = this.read(file);
    if (!text.includes(from)) throw new Error(`${file} does not say “${from}”.`);
    this.write(file, text.replaceAll(from, to));
  }

  delete(file: string): void {
    rmSync(path.join(this.content, file));
  }

  /** @param env what is set besides, such as `BASE_PATH` */
  build(env: NodeJS.ProcessEnv = {}, ...args: string[]): Outcome {
    return run('build.ts', ['--content', this.content, '--out', this.dist, ...args], env);
  }

  check(...args: string[]): Outcome {
    return run('check.ts', ['--content', this.content, ...args]);
  }

  page(address: string): string {
    return readFileSync(path.join(this.dist, address, 'index.html'), 'utf8');
  }

  /** Files of the site with their contents, in order. */
  snapshot(): Map<string, string> {
    const names = readdirSync(this.dist, { recursive: true, withFileTypes: true });
    const found = names
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    return new Map(
      found
        .toSorted()
        .map((file) => [path.relative(this.dist, file), readFileSync(file, 'base64')]),
    );
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export function run(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Outcome {
  return spawnSync(process.execPath, [path.join(projectRoot, 'src/cli', command), ...args], {
    encoding: 'utf8',
    // Here ledgers may be written, whatever machine the tests run on.
    env: { ...process.env, CI: '', INIT_CWD: undefined, ...env },
  });
}

/** The words a reader sees in a stretch of HTML, by a way that knows nothing of our code. */
export function wordsOf(html: string): string[] {
  const text = html
    .replace(/<(script|style|sup)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
  return text.split(/\s+/).filter((word) => word !== '');
}

// All of it invented, people and films too.
const files: Readonly<Record<string, string>> = {
  'people/ada-quill.yaml': 'name: Ada Quill\naliases: [Quillie]\nroles: [director]\n',
  'people/bruno-veld.yaml': 'name: Bruno Veld\nroles: [editor]\n',
  'films/paper-moths.yaml':
    'title: Paper Moths\nyear: 1974\ndirectors: [Ada Quill]\neditors: [Bruno Veld]\npalette: ["#112233", "#445566", "#778899"]\n',
  'interviews/on-moths.md': `---
title: On moths & "</script><b>lamps</b>"
dek: An invented talk.
subjects: [ada-quill]
interviewer: The Lantern
films: [paper-moths]
date: 1975-02-28
edition: transcript
source: { publication: The Lantern, rights: invented for a test }
speakers: { Lantern: interviewer, Quill: ada-quill }
topics: { light: [lamp, lamps] }
---

Nobody had seen *Paper Moths* when we met.

![A lamp & a moth](./still.jpg "© nobody")

![A frame without a picture]()

## The lamp

**Lantern:** Was it shot at 2.35:1, or was that M\\*A\\*S\\*H?

**Quill:** We had one lamp [laughs] and Bruno Veld.[^veld] He cut it in ’68 < 5 > 3 & more.

It took “a winter”, no less. 🙂 שלום 映画

> We had one lamp […] and Bruno Veld

[^veld]: **Correction:** Quillie means the editor of “Paper Moths”.
`,
};
