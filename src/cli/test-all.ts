import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from './options.ts';

/*
 * Runs every check and test, one after the other, all of them whatever the first ones say, and ends
 * with one line of counts.
 */

interface Count {
  passed: number;
  failed: number;
}

const folder = mkdtempSync(path.join(tmpdir(), 'two-shot-test-'));
const total: Count = { passed: 0, failed: 0 };
const failures: string[] = [];

/** Counts as one test: it passes where the command's exit code is 0. */
function check(name: string, script: string, args: readonly string[] = []): void {
  console.log(`\n— ${name}`);
  const ok = npm(script, args) === 0;
  add(name, ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
}

function add(name: string, { passed, failed }: Count): void {
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(name);
}

function npm(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): number {
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    cwd: projectRoot,
    env: { ...process.env, ...env },
  });
  return status ?? 1;
}

function vitest(): Count {
  const report = path.join(folder, 'vitest.json');
  npm('test:unit', ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  const result = readReport(report) as {
    numPassedTests: number;
    numFailedTests: number;
    numTotalTests: number;
    success: boolean;
  } | null;
  if (!result || result.numTotalTests === 0) return { passed: 0, failed: 1 };
  // A file that cannot be loaded fails without a failed test in it.
  const failed = Math.max(result.numFailedTests, result.success ? 0 : 1);
  return { passed: result.numPassedTests, failed };
}

function playwright(): Count {
  const report = path.join(folder, 'playwright.json');
  const status = npm('test:e2e', [], { PLAYWRIGHT_JSON_OUTPUT_NAME: report });
  const result = readReport(report) as {
    stats: { expected: number; unexpected: number; flaky: number };
  } | null;
  if (!result || result.stats.expected === 0) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = result.stats;
  return { passed: expected, failed: Math.max(unexpected + flaky, status === 0 ? 0 : 1) };
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

check('Types, format and style', 'lint');
check('Our content', 'check');
console.log('\n— Units and builds');
add('Units and builds', vitest());
check('The site is built', 'build');
console.log('\n— In the browser');
add('In the browser', playwright());

rmSync(folder, { recursive: true, force: true });
if (failures.length > 0) console.log(`\nFailed: ${failures.join('; ')}.`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
