import { defineConfig } from 'vitest/config';

export default defineConfig({
  define: { SITE_BASE: '"/"' },
  test: {
    include: ['tests/{unit,build}/**/*.test.ts'],
    // Builds and worker threads share two cores with the tests beside them.
    testTimeout: 60_000,
  },
});
