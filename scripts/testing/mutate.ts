// npm run mutate [-- room …]: changes a room's code in many small ways, one at a time, and counts how many its tests notice.
// With files behind the room only these are changed. Reports: build/mutation/<room>.html; what is known there is not tried again.
import path from 'node:path';
import { Stryker } from '@stryker-mutator/core';

/** How many of a hundred changes the tests of a room have to notice. */
const GOALS = { audit: 90, ranking: 90, reliability: 85, validation: 85, recognition: 75 };

type Room = keyof typeof GOALS;
const isRoom = (word: string): word is Room => word in GOALS;

/** Where a room's code stands, and its tests below `test/`. */
const codeOf = (room: Room): string =>
  room === 'recognition' ? 'src/domain/workbook/{structure,recognize}/**/*.ts' : `src/domain/${room}/**/*.ts`;
const testsOf = (room: Room): string => (room === 'recognition' ? 'domain/workbook' : `domain/${room}`);

/** What people read is proof-read and not tested letter by letter. */
const LEFT_OUT = ['!**/words/**', '!**/{words,docs}.ts'];

async function countIn(room: Room, files: readonly string[]): Promise<{ noticed: number; all: number }> {
  // test/mutation/room.cjs reads the one, test/runs.ts the other: a change that a fifth of the cases does not show is rare.
  process.env.ROOM = testsOf(room);
  process.env.LEMBAR_RUNS ??= '0.2';
  const results = await new Stryker({
    mutate: [...(files.length > 0 ? files : [codeOf(room)]), ...LEFT_OUT],
    mutator: { plugins: null, excludedMutations: ['StringLiteral'] },
    testRunner: 'jest',
    jest: {
      projectType: 'custom',
      configFile: 'jest.config.cjs',
      config: {
        testMatch: ['<rootDir>/test/mutation/room.cjs'],
        testEnvironment: path.resolve('test/mutation/fail-fast.cjs'),
        maxWorkers: 1,
      },
      enableFindRelatedTests: false,
    },
    coverageAnalysis: 'perTest',
    concurrency: 1,
    incremental: true,
    incrementalFile: `build/mutation/${room}.json`,
    tempDirName: `build/mutation/sandbox-${room}`,
    ignorePatterns: ['/build', '/dist', '/docs', '/examples'],
    reporters: ['html', 'clear-text', 'progress-append-only'],
    htmlReporter: { fileName: `build/mutation/${room}.html` },
    clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
    // A machine that is busy is no reason to count a change as noticed.
    timeoutMS: 20_000,
    timeoutFactor: 3,
  }).runMutationTest();
  const count = (...statuses: string[]): number => results.filter(({ status }) => statuses.includes(status)).length;
  return { noticed: count('Killed', 'Timeout'), all: count('Killed', 'Timeout', 'Survived', 'NoCoverage') };
}

const words = process.argv.slice(2);
const asked = words.filter(isRoom);
const files = words.filter((word) => !isRoom(word));
const lines: string[] = [];
for (const room of asked.length > 0 ? asked : (Object.keys(GOALS) as Room[])) {
  const { noticed, all } = await countIn(room, files);
  const score = (100 * noticed) / all;
  lines.push(`${room}: ${score.toFixed(1)} % of ${all} changes noticed, goal ${GOALS[room]} %`);
  if (score < GOALS[room]) process.exitCode = 1;
}
console.log(lines.join('\n'));
