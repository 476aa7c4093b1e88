// How the tests run: ts-jest without type checks (npm run typecheck does those for the whole tree at once).

// Workers inherit these; test/runs.ts reads them.
process.env.LEMBAR_RUNS ??= '1';
process.env.LEMBAR_SEED ??= '1';

/** @type {import('jest').Config} */
module.exports = {
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  // Of the full run alone.
  testPathIgnorePatterns: ['/node_modules/', '\\.full\\.test\\.ts$'],
  moduleFileExtensions: ['ts', 'tsx', 'mjs', 'js', 'cjs', 'json', 'node'],
  transform: {
    '^.+\\.(tsx?|mjs)$|[/\\\\]node_modules[/\\\\](n2words|hyparquet|d3-[a-z-]+|internmap)[/\\\\].+\\.js$': [
      'ts-jest',
      { tsconfig: '<rootDir>/test/tsconfig.jest.json', diagnostics: false },
    ],
    '\\.base64$': '<rootDir>/test/text-transform.cjs',
    '[/\\\\]node_modules[/\\\\]@ironcalc[/\\\\].+\\.js$': '<rootDir>/test/module-transform.cjs',
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(hucre|hyparquet|preact|n2words|d3-[a-z-]+|internmap|@ironcalc)/)',
    '<rootDir>/dist/',
    '<rootDir>/build/(?!templates/)',
  ],
  reporters: ['default', '<rootDir>/test/reporter.cjs'],
  // Only what never ends takes that long, however busy the computer is.
  testTimeout: 600_000,
  // Left to itself it keeps one core free, which on two cores means one test after the other.
  maxWorkers: '100%',
  // The realms of the built add-on are let go late: a worker that has grown is replaced, and at the end it takes its time to
  // give a gigabyte back, on a busy computer more than the half second that jest would wait.
  workerIdleMemoryLimit: '1500MB',
  workerGracefulExitTimeout: 30_000,
};
