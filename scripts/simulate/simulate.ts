// npm run simulate [draws]: which way of scoring finds the true order of the entries.
// Without an argument the result is also written into the pages of docs/ that show it.
import { readFileSync, writeFileSync } from 'node:fs';
import { pages, RESULT, withTable } from './pages';
import { simulate } from './run';
import { tables } from './tables';

const SEED = 20231207;
const DRAWS = 100;

const asked = process.argv[2];
const simulation = simulate(SEED, asked === undefined ? DRAWS : Number(asked));
console.log(tables(simulation, 'en'));

if (asked === undefined) {
  writeFileSync(RESULT, `${JSON.stringify(simulation, null, 2)}\n`);
  for (const { path, language } of pages)
    writeFileSync(path, withTable(readFileSync(path, 'utf8'), simulation, language));
}
