// Plays the steps of a release: the built command line as a person types it, and judges who type into their cells between.
import { mkdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openXlsx, saveXlsx } from 'hucre';
import { runAt } from '../testing/in-one-process.mjs';
import { hold, takeInHand } from './held';

type CellValue = string | number;

/** What is typed on the command line, or by a person into cells of a workbook on disk (`C5`). */
export type ScenarioStep = { run: string[] } | { file: string; tab: string; cells: Record<string, CellValue> };

/** `first` makes the results, `again` goes over results that are there. */
export type Pass = 'first' | 'again';
export type Steps = Record<Pass, ScenarioStep[]>;

export const STEPS = 'steps.json';

/** An hour passes between two steps, a year between the passes. */
const momentOf = (pass: Pass, index: number): string =>
  `${pass === 'first' ? 2026 : 2027}-03-0${2 + Math.floor(index / 10)}T0${index % 10}:00:00Z`;

/** Types into a workbook on disk as another program does; everything else in it stays. */
async function type(file: string, tab: string, cells: Record<string, CellValue>, at: string): Promise<void> {
  const book = await openXlsx(readFileSync(file));
  const sheet = book.sheets.find(({ name }) => name === tab);
  if (sheet === undefined)
    throw new Error(`${file}: there is no tab “${tab}”, but ${book.sheets.map(({ name }) => name).join(', ')}`);
  for (const [place, value] of Object.entries(cells)) {
    const [, letter = 'A', number = '1'] = /^([A-Z])(\d+)$/.exec(place) ?? [];
    const [row, column] = [Number(number) - 1, letter.charCodeAt(0) - 65];
    const key = `${row},${column}`;
    const kind = typeof value === 'number' ? 'number' : 'string';
    sheet.cells ??= new Map();
    sheet.cells.set(key, { ...sheet.cells.get(key), value, type: kind });
    while (sheet.rows.length <= row) sheet.rows.push([]);
    sheet.rows[row]![column] = value;
  }
  writeFileSync(file, await saveXlsx(book));
  utimesSync(file, new Date(at), new Date(at));
}

const slashes = (text: string): string => (path.sep === '/' ? text : text.replaceAll(path.sep, '/'));

/**
 * Plays a pass in a folder that holds the steps and what they begin with. Answers of `--json` go into files of their own,
 * everything else that was said into a transcript.
 */
export async function play(folder: string, pass: Pass): Promise<void> {
  takeInHand();
  const steps = (JSON.parse(readFileSync(path.join(folder, STEPS), 'utf8')) as Steps)[pass];
  const answers = path.resolve(folder, 'answers');
  mkdirSync(answers, { recursive: true });
  const inFolder = (name: string): string => path.join(folder, name);
  const said: string[] = [];
  for (const [index, step] of steps.entries()) {
    const at = momentOf(pass, index);
    hold(at, `${path.basename(folder)} ${pass} ${index}`);
    if ('file' in step) {
      await type(inFolder(step.file), step.tab, step.cells, at);
      said.push(`(${Object.keys(step.cells).length} cells are typed into ${step.file}, ${step.tab})`, '');
      continue;
    }
    const { code, out, err } = await runAt(folder, {}, step.run);
    const isJson = step.run.includes('--json') && code !== 2;
    if (isJson) writeFileSync(path.join(answers, `${pass}-${index + 1}-${step.run[0]}.json`), out);
    said.push(
      `$ lembar-juri ${step.run.join(' ')}`,
      slashes(err) + (isJson ? '' : slashes(out)),
      `exit code ${code}`,
      '',
    );
  }
  writeFileSync(path.join(answers, `${pass}.txt`), said.join('\n'));
}
