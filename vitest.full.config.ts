import { defineConfig } from 'vitest/config';

/**
 * The full suite: what is too long for every `npm test`. With SELARAS_FUZZ_RUNS it runs the ordinary tests
 * named on the command line instead, each property that often.
 */
const fuzzes = process.env.SELARAS_FUZZ_RUNS !== undefined;

export default defineConfig({
  test: {
    include: fuzzes ? ['src/**/*.test.ts', 'web/**/*.test.ts'] : ['src/**/*.full.ts'],
    setupFiles: fuzzes ? ['scripts/fuzz-budget.ts'] : [],
    testTimeout: fuzzes ? 300_000 : 60_000,
    hookTimeout: 180_000,
    pool: 'forks',
  },
});
