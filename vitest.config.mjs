import { configDefaults, defineConfig } from 'vitest/config';

/** What puts another module in the place of one must be first to load it. */
const MOCKING = ['test/unit/reading/hostile.test.ts'];

export default defineConfig({
  test: {
    // After it a test is taken for hung; a busy machine is no fault of ours.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    unstubGlobals: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'sharing',
          include: ['test/{unit,property,fuzz,fault}/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...MOCKING],
          // A file finds the modules that the one before it has loaded: a third of the processor time went into loading.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'mocking', include: MOCKING } },
    ],
  },
});
