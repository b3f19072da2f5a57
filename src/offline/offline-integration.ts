import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getLibrary } from '../library/current.ts';
import { offlineSetting } from '../site-config.ts';
import { writeOfflineList } from './write-offline-list.ts';

/** Tells pages whether the site may be kept, and writes the list of what can be. */
export function offlineIntegration(): AstroIntegration {
  let base = '/';
  return {
    name: 'two-shot-offline',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        base = config.base.replace(/\/*$/, '/');
        const offline = JSON.stringify(offlineSetting());
        updateConfig({ vite: { define: { SITE_OFFLINE: offline } } });
      },
      'astro:build:done': async ({ dir }) => {
        if (!offlineSetting()) return;
        await writeOfflineList(fileURLToPath(dir), getLibrary(), base);
      },
    },
  };
}
