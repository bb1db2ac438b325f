import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
  test: {
    include: ['{engines,app,tests,scripts}/**/*.test.{ts,tsx}'],
    globalSetup: ['tests/setup/databases.ts', 'tests/setup/build.ts', 'tests/setup/prepared-demo.ts'],
    testTimeout: 30_000,
    hookTimeout: 90_000,
  },
});
