const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic', importSource: 'preact' } },
    },
    module: { type: 'commonjs' },
  },
]

const shared = {
  transform: { '^.+\\.(m?js|ts|tsx)$': swc },
  // Libraries that ship ES modules only.
  transformIgnorePatterns: [
    '/node_modules/(?!(make-plural|d3-array|internmap|country-to-currency|valibot|preact)/)',
  ],
}

export default {
  projects: [
    {
      ...shared,
      displayName: 'unit',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['<rootDir>/test/e2e/'],
    },
    { ...shared, displayName: 'browser', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
  ],
  testTimeout: 60_000,
  // Two cores, two workers: jest would leave one of them idle.
  maxWorkers: '100%',
}
