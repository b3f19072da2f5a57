import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { Magazine, projectRoot } from './magazine.ts';

/** Loaded into a build: folders are listed backwards, and there is one processor. */
const otherMachine = `
  import fs from 'node:fs';
  import os from 'node:os';
  import { syncBuiltinESMExports } from 'node:module';
  const { readdirSync } = fs;
  const { readdir } = fs.promises;
  fs.readdirSync = (...all) => readdirSync(...all).reverse();
  fs.promises.readdir = async (...all) => (await readdir(...all)).reverse();
  os.cpus = ((cpus) => () => cpus().slice(0, 1))(os.cpus);
  os.availableParallelism = () => 1;
  syncBuiltinESMExports();
`;

test(
  'The same content is the same site to the byte on another machine',
  { timeout: 300_000 },
  async () => {
    const magazine = await Magazine.create();
    const other = new Magazine();
    try {
      const site = { SITE_URL: 'https://example.org' };
      const first = magazine.build({ ...site, NODE_ENV: 'development' });
      expect(first.status, first.stderr).toBe(0);
      // In a folder of another name, copied in another order, at another time; ledgers come along.
      const copy = path.join(other.folder, 'a much longer name of a folder');
      mkdirSync(copy);
      for (const name of readdirSync(magazine.content).toReversed()) {
        cpSync(path.join(magazine.content, name), path.join(copy, name), { recursive: true });
      }
      const old = new Date('2001-01-01T00:00:00Z');
      for (const entry of readdirSync(copy, { recursive: true, encoding: 'utf8' })) {
        utimesSync(path.join(copy, entry), old, old);
      }
      const preload = path.join(other.folder, 'other-machine.mjs');
      writeFileSync(preload, otherMachine);
      const second = spawnSync(
        'sh',
        [
          '-c',
          'umask 077; exec "$NODE" --import "$PRELOAD" "$BUILD" --content "$COPY" --out "$DIST"',
        ],
        {
          encoding: 'utf8',
          cwd: other.folder,
          env: {
            ...process.env,
            ...site,
            CI: '',
            NODE_ENV: 'production',
            NODE: process.execPath,
            PRELOAD: preload,
            BUILD: path.join(projectRoot, 'src/cli/build.ts'),
            COPY: copy,
            DIST: other.dist,
            TZ: 'Pacific/Kiritimati',
            LC_ALL: 'tr_TR.UTF-8',
            LANG: 'tr_TR.UTF-8',
          },
        },
      );
      expect(second.status, second.stderr).toBe(0);
      const [one, two] = [magazine.snapshot(), other.snapshot()];
      expect([...two.keys()]).toEqual([...one.keys()]);
      const differing = [...one].filter(([file, bytes]) => two.get(file) !== bytes);
      expect(differing.map(([file]) => file)).toEqual([]);
    } finally {
      magazine.remove();
      other.remove();
    }
  },
);
