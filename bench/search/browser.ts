import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../../src/cli/bootstrap/browser.mjs';

/** Chromium as the browser tests have it: the system’s, kept off the network. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  return chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}
