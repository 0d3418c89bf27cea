/** ESM throughout; swc only strips the types, so that what runs in a test is the source as written. */
const results = process.env.STAGEWRIGHT_TEST_RESULTS ? ['<rootDir>/scripts/results-reporter.mjs'] : []

export default {
  testEnvironment: 'node',
  // Tests that wait for a server wait side by side.
  maxConcurrency: 16,
  // On a machine with other work to do a run of the bundle takes its time.
  testTimeout: 60_000,
  reporters: ['default', ...results],
  testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/lib/', '<rootDir>/dist/', '<rootDir>/__tests__/apps/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
}
