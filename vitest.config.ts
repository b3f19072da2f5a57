import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { SITE_BASE: '"/"', SITE_OFFLINE: 'true' },
  test: {
    // Builds and worker threads share two cores with the tests beside them.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      {
        extends: true,
        // One after the other: builds share Astro's working folder, and take turns by a lock.
        test: { name: 'build', include: ['tests/build/**/*.test.ts'], fileParallelism: false },
      },
    ],
  },
});
