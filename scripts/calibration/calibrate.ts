// npm run calibrate [panels]: does what is said of a ranking's reliability hold where the truth is known?
// Without an argument the result is also written into the pages of docs/ that show it.
import { readFileSync, writeFileSync } from 'node:fs';
import { calibrateAll } from './run';
import { pages, RESULT, tableOf, withTable } from './table';

const SEED = 20231207;
const PANELS = 60;

const asked = process.argv[2];
const calibration = calibrateAll(SEED, asked === undefined ? PANELS : Number(asked));
console.log(tableOf(calibration, 'en'));

if (asked === undefined) {
  // Pairs on one line, as the formatter has them.
  const text = JSON.stringify(calibration, null, 2).replace(/\[\s+([^\],]+),\s+([^\]]+?)\s+\]/g, '[$1, $2]');
  writeFileSync(RESULT, `${text}\n`);
  for (const { path, language } of pages)
    writeFileSync(path, withTable(readFileSync(path, 'utf8'), calibration, language));
}
