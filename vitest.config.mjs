import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,property,fuzz,fault}/**/*.test.ts'],
    // A file finds the modules that the one before it has loaded: a third of the processor time of all went into loading.
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
