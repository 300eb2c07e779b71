export default {
  testEnvironment: '<rootDir>/test/helpers/environment.mjs',
  // A busy machine is no failure: only a test that hangs runs into this.
  testTimeout: 120_000,
  // Jest leaves one core free, for whoever works on: of two that is half of all.
  maxWorkers: '100%',
  // Sources, and words changed in rules/lexicon/lists, are tested without a build.
  globalSetup: '<rootDir>/test/helpers/once.mjs',
  roots: ['<rootDir>/test'],
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } }],
  },
};
