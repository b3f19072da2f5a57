import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};

/**
 * What axe finds on a page as it is now, contrast held to AAA. One line an element: the rule, where,
 * what is wrong.
 */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(`window.axe || (() => {${axe}})()`);
  const results = await page.evaluate((given) => {
    // Put into the page above.
    const { axe } = globalThis as unknown as {
      axe: { run(options: RunOptions): Promise<AxeResults> };
    };
    return axe.run(given);
  }, options);
  return results.violations.flatMap(({ id, help, nodes }) => [
    ...nodes
      .slice(0, 3)
      .map(
        ({ target, failureSummary }) =>
          `${id} (${help}): ${target.join(' ')}: ${failureSummary?.split('\n').slice(1).join(' ').trim() ?? ''}`,
      ),
    ...(nodes.length > 3 ? [`${id}: ${nodes.length - 3} more`] : []),
  ]);
}
