import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['{engines,app,tests,scripts}/**/*.test.{ts,tsx}'],
    globalSetup: ['tests/setup/databases.ts', 'tests/setup/build.ts', 'tests/setup/prepared-demo.ts'],
    // Files of one worker share what they have loaded: most of the time went into loading the same modules again for each file.
    isolate: false,
    // A machine of two cores would be given one worker.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: 30_000,
    hookTimeout: 90_000,
  },
});
