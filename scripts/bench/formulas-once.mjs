// One engine, one competition, one process: CPU milliseconds until every formula has its value, the sheets built within.
// node formulas-once.mjs <folder with hyperformula> <file of sheets as JSON>
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const [folder, file] = process.argv.slice(2);
const sheets = JSON.parse(readFileSync(file, 'utf8'));
const { HyperFormula } = createRequire(path.join(folder, 'index.js'))('hyperformula');
const before = process.cpuUsage();
const engine = HyperFormula.buildFromSheets(sheets, { licenseKey: 'gpl-v3' });
const id = engine.getSheetId('Rekap');
const ranks = engine.getSheetValues(id).slice(1);
const { user, system } = process.cpuUsage(before);
if (ranks.some((row) => typeof row[row.length - 1] !== 'number')) throw new Error('a rank is no number');
console.log(JSON.stringify({ ms: (user + system) / 1000, first: ranks.filter((row) => row[row.length - 1] === 1) }));
