import path from 'node:path';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './src/cli/bootstrap/browser.mjs';
import { port, stressPort } from './tests/e2e/stress/site.ts';

/** Keep the browser off the network, where it has nothing to look for. */
const args = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const chromium = findBrowser('chromium');
const firefox = findBrowser('firefox');

/** The system's Firefox is driven by WebDriver BiDi, Playwright's own by its own protocol. */
const inFirefox = {
  ...devices['Desktop Firefox'],
  ...(firefox === undefined ? {} : { channel: 'moz-firefox' }),
};
const firefoxOptions = firefox === undefined ? {} : { executablePath: firefox };

const folder = path.resolve('test-results/stress');
const site = `"${path.join(folder, 'site')}"`;
const content = `"${path.join(folder, 'content')}"`;

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: 2,
  reporter: [
    ['list'],
    [
      'json',
      { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ?? 'test-results/report.json' },
    ],
  ],
  // What a test puts in the network's place must not be answered from what was kept (offline.spec.ts).
  use: { baseURL: `http://127.0.0.1:${port}`, serviceWorkers: 'block' },
  projects: [
    {
      name: 'chromium',
      testIgnore: /several-stretches\.spec\.ts$/,
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: { args, ...(chromium === undefined ? {} : { executablePath: chromium }) },
      },
    },
    {
      // What engines differ in: layout, focus, keys, and scripts that stand on them.
      name: 'firefox',
      // Keeping pages offline is tried in Chromium alone.
      testIgnore: /\/offline\//,
      testMatch:
        /(?:reading|margin|keyboard|notes|navigator|keys|resume|links|several-stretches|take-away|search-lit|policy)\.spec\.ts$/,
      use: { ...inFirefox, launchOptions: firefoxOptions },
    },
    {
      // Firefox does not heed Playwright's javaScriptEnabled.
      name: 'firefox without script',
      testMatch: /without-script\.spec\.ts$/,
      use: {
        ...inFirefox,
        launchOptions: { ...firefoxOptions, firefoxUserPrefs: { 'javascript.enabled': false } },
      },
    },
  ],
  webServer: [
    {
      command: `npm run --silent preview -- --port ${port}`,
      url: `http://127.0.0.1:${port}/`,
      reuseExistingServer: false,
    },
    {
      // A second site, of invented interviews that hold too much of everything.
      command: `node tests/e2e/stress/write.ts ${content} && npm run --silent build -- --content ${content} --out ${site} && npm run --silent preview -- --port ${stressPort} --out ${site}`,
      // Its ledgers are written as it is built, on a server too.
      env: { CI: '' },
      url: `http://127.0.0.1:${stressPort}/`,
      reuseExistingServer: false,
    },
  ],
});
