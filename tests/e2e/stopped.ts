import type { Page } from '@playwright/test';

/** What the policy stopped on a page, as it tells the page; one that leaves takes it along. */
export async function listenForViolations(page: Page): Promise<string[]> {
  const stopped: string[] = [];
  await page.exposeFunction('tellViolation', (words: string) => stopped.push(words));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const { tellViolation } = globalThis as { tellViolation?: (words: string) => void };
      tellViolation?.(`${location.pathname}: ${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  // Those of workers reach no page; browsers write all of them down.
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted|Permissions[- ]Policy|X-Frame/i.test(message.text())) {
      stopped.push(`${page.url()}: ${message.text()}`);
    }
  });
  page.on('pageerror', (error) => stopped.push(`${page.url()}: ${error.message}`));
  return stopped;
}
