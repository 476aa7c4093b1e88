// The full run, npm run test:full: the tests whose counts scale, ten times as long, every fault there is, and *.full.test.ts.
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

process.env.LEMBAR_RUNS ??= '10';

/** They draw or play as often as test/runs.ts says. */
const SCALING = /from '(?:\.\.?\/)+(?:runs|properties|play)'/;

const tests = path.join(__dirname, 'test');
const scaling = readdirSync(tests, { recursive: true })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => /\.test\.tsx?$/.test(file) && SCALING.test(readFileSync(path.join(tests, file), 'utf8')));

/** @type {import('jest').Config} */
module.exports = {
  ...require('./jest.config.cjs'),
  testMatch: ['<rootDir>/test/**/*.full.test.ts', ...scaling.map((file) => `<rootDir>/test/${file}`)],
  testPathIgnorePatterns: ['/node_modules/'],
  // The published simulation alone takes minutes, and several times as long on a busy computer.
  testTimeout: 3_600_000,
};
