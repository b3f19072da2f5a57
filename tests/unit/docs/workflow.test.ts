import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

/** The example of a workflow, as far as it names things of ours. */
const step = z.object({
  id: z.string().optional(),
  run: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.string()).optional(),
  env: z.record(z.string(), z.string()).optional(),
});
const workflow = z.object({ jobs: z.record(z.string(), z.object({ steps: z.array(step) })) });

const text = readFileSync('docs/examples/github-pages.yml', 'utf8');
const { jobs } = workflow.parse(parse(text));
const steps = Object.values(jobs).flatMap((job) => job.steps);
const commands = steps.flatMap(({ run }) => (run === undefined ? [] : [run]));

test('The example runs commands that there are, checks first, and writes no permalinks', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync('package.json', 'utf8')));
  const ours = commands.flatMap((command) => /^npm run (\S+)/.exec(command)?.[1] ?? []);
  expect(ours).toEqual(['check', 'build']);
  for (const name of ours) expect(scripts[name], name).toBeDefined();
  expect(commands.at(-1)).toContain('--frozen');
});

test('The example publishes what the build made, at the address that Pages gives it', () => {
  const build = steps.find(({ run }) => run?.startsWith('npm run build'));
  expect(build?.env).toEqual({
    SITE_URL: '${{ steps.pages.outputs.origin }}',
    BASE_PATH: '${{ steps.pages.outputs.base_path }}/',
  });
  const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
  expect(upload?.with).toEqual({ path: 'dist' });
  const ids = steps.flatMap(({ id }) => id ?? []);
  const asked = Array.from(text.matchAll(/\bsteps\.(\w+)\./g), ([, id]) => id);
  expect(new Set(ids)).toEqual(new Set(asked));
});
