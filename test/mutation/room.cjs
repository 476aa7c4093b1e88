// All tests of the room that ROOM names, as one file, for npm run mutate: what they import is loaded once a change and
// not once a file. Property tests come last, since they take longest, and draw the same cases for every change.
const { createHash } = require('node:crypto');
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
// biome-ignore lint/style/noRestrictedImports: what it draws is set in test/properties.ts
const fc = require('fast-check');

fc.configureGlobal({ endOnFailure: true });

const folder = path.join(__dirname, '..', process.env.ROOM);

/** Measure thousands of made-up competitions and workbooks, or belong to the full run. */
const MEASURING = /(alarms|corpus|\.full)\.test\.ts$/;

/** By it an earlier result is known to be of the same tests. */
const hashOf = (file) => createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 8);

const files = readdirSync(folder, { recursive: true })
  .filter((file) => file.endsWith('.test.ts') && !MEASURING.test(file))
  .sort((one, other) => one.includes('properties') - other.includes('properties'))
  .map((file) => path.join(folder, file));
for (const file of files) describe(`${path.relative(folder, file)} ${hashOf(file)}`, () => void require(file));
