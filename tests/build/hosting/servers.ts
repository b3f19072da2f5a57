import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findProgram } from '../../../src/cli/bootstrap/programs.mjs';
import { projectRoot, run } from '../magazine.ts';
import { ask } from './ask.ts';

/** A server that runs, with the site that was built. */
export interface Running {
  readonly port: number;
  readonly stop: () => Promise<void>;
}

/** The servers that the shipped configuration is tried with. */
export const servers = {
  nginx: startNginx,
  caddy: startCaddy,
  preview: startPreview,
} as const satisfies Record<string, (site: string, base: string) => Promise<Running>>;

async function startNginx(site: string, base: string): Promise<Running> {
  const folder = mkdtempSync(path.join(tmpdir(), 'two-shot-nginx-'));
  const port = await freePort();
  const configuration = path.join(folder, 'site.conf');
  writeConfiguration('nginx', site, port, configuration);
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => {
    mkdirSync(path.join(folder, name));
    return `  ${name}_temp_path ${path.join(folder, name)};\n`;
  });
  const main = path.join(folder, 'nginx.conf');
  // The folder of the site is this user's alone.
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  writeFileSync(
    main,
    `${user}daemon off;
pid ${path.join(folder, 'pid')};
error_log ${path.join(folder, 'error.log')};
events { }
http {
  access_log off;
${places.join('')}  include ${configuration};
}
`,
  );
  const program = findProgram('nginx');
  const { status, stderr } = spawnSync(program, ['-t', '-q', '-c', main], { encoding: 'utf8' });
  if (status !== 0 || stderr !== '') throw new Error(`nginx: ${stderr}`);
  return started(spawn(program, ['-c', main], { stdio: 'ignore' }), port, base, folder);
}

async function startCaddy(site: string, base: string): Promise<Running> {
  const folder = mkdtempSync(path.join(tmpdir(), 'two-shot-caddy-'));
  const port = await freePort();
  const configuration = path.join(folder, 'Caddyfile');
  const settings = path.join(folder, 'settings');
  writeConfiguration('caddy', site, port, configuration);
  writeFileSync(settings, `{\n\tadmin off\n}\nimport ${configuration}\n`);
  const program = findProgram('caddy');
  const formatted = spawnSync(program, ['fmt', '--diff', configuration], { encoding: 'utf8' });
  if (/^[-+]/m.test(formatted.stdout)) throw new Error(`caddy fmt: ${formatted.stdout}`);
  const child = spawn(program, ['run', '--adapter', 'caddyfile', '--config', settings], {
    stdio: 'ignore',
    env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  });
  return started(child, port, base, folder);
}

async function startPreview(site: string, base: string): Promise<Running> {
  const folder = mkdtempSync(path.join(tmpdir(), 'two-shot-preview-'));
  const port = await freePort();
  const program = path.join(projectRoot, 'src/cli/preview.ts');
  const child = spawn(process.execPath, [program, '--out', site, '--port', String(port)], {
    stdio: 'ignore',
  });
  return started(child, port, base, folder);
}

/** By the command, as its user would. */
function writeConfiguration(host: string, site: string, port: number, file: string): void {
  const listen = `127.0.0.1:${port}`;
  const args = [host, '--out', site, '--root', site, '--listen', listen, '--to', file];
  const { status, stderr } = run('hosting.ts', args);
  if (status !== 0) throw new Error(stderr);
}

async function started(
  child: ChildProcess,
  port: number,
  base: string,
  folder: string,
): Promise<Running> {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 200; tries += 1) {
    if (child.exitCode !== null) break;
    const answer = await ask(port, base).catch(() => null);
    if (answer?.status === 200) return { port, stop };
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await stop();
  throw new Error('The server does not answer.');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
      server.close(() => resolve(port));
    });
  });
}
