// The engine that calculates formulas: IronCalc, as WebAssembly, loaded when a workbook has formulas to calculate.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { initSync, Model } from '@ironcalc/wasm';
import { a1 } from '../../../domain/vocabulary/a1';
import type { CellContent } from '../model';
import { ERROR } from './values';

let file: string | null = null;

/** Where the built command line has it; in the project it is found in its package. */
export function engineLiesAt(place: string): void {
  file = place;
}

const packaged = (): string => createRequire(path.resolve('package.json')).resolve('@ironcalc/wasm/wasm_bg.wasm');

let isLoaded = false;

function load(): void {
  if (isLoaded) return;
  initSync({ module: readFileSync(file ?? packaged()) });
  isLoaded = true;
}

/** A place in the engine: sheets and everything else are counted from 0. */
type Place = { sheet: number; row: number; column: number };

/** Cells below one another. */
export type Block = Place & { count: number };

/** What a formula came to. */
type Outcome =
  /** A number is read apart, see `numbers`. */
  | { type: 'number' }
  | { type: 'value'; value: CellContent }
  /** Not a value of one cell, or nothing that the engine understands. */
  | { type: 'none' };

export type Engine = {
  /** Adds a sheet; answers whether formulas can call it by this name. */
  addSheet(name: string): boolean;
  /** Names a range or value; false where the engine does not take it. */
  name(name: string, sheet: number | null, meaning: string): boolean;
  knows(functionName: string): boolean;
  put(place: Place, content: CellContent): void;
  /** A formula without `=`, arguments separated by commas. */
  putFormula(place: Place, formula: string, isArray: boolean): void;
  calculate(): void;
  outcome(place: Place): Outcome;
  /** The numbers of blocks of formulas below one another, as they are: on a screen they would have nine digits. */
  numbers(blocks: readonly Block[]): number[][];
  /** It holds memory that nobody else gives back. */
  free(): void;
};

/** The engine's words for what Google shows otherwise. */
const ERRORS: Readonly<Record<string, string>> = { '#CIRC!': '#REF!' };
const NO_VALUE = ['#SPILL!', '#N/IMPL!', '#ERROR!'];

/** As the engine numbers the types of values. */
const TYPES = { number: 1, text: 2, boolean: 4, error: 16 } as const;

function inputOf(content: CellContent): string {
  if (content === null) return '';
  if (typeof content === 'string') return ERROR.test(content) ? content : `'${content}`;
  return typeof content === 'boolean' ? String(content).toUpperCase() : String(content);
}

export function newEngine(timeZone: string): Engine {
  load();
  const model = new Model('lembar-juri', 'en', timeZone, 'en');
  model.pauseEvaluation();
  // The first sheet is ours: there it is asked what functions and numbers are.
  model.renameSheet(0, 'lembar-juri~');
  let sheets = 0;
  const set = ({ sheet, row, column }: Place, input: string): void =>
    model.setUserInput(sheet + 1, row + 1, column + 1, input);
  const cache = new Map<string, boolean>();
  return {
    addSheet: (name) => {
      model.newSheet();
      sheets += 1;
      try {
        model.renameSheet(sheets, name);
        return true;
      } catch {
        // Too long for it, or taken but for case.
        model.renameSheet(sheets, `lembar-juri~${sheets}`);
        return false;
      }
    },
    name: (name, sheet, meaning) => {
      try {
        model.newDefinedName(name, sheet === null ? null : sheet + 1, meaning);
        return true;
      } catch {
        return false;
      }
    },
    knows: (name) => {
      let answer = cache.get(name);
      if (answer === undefined) {
        // What it does not know it writes in small letters.
        model.setUserInput(0, 1, 1, `=${name}()`);
        answer = !/[a-z]/.test(model.getCellContent(0, 1, 1));
        model.setUserInput(0, 1, 1, '');
        cache.set(name, answer);
      }
      return answer;
    },
    put: (place, content) => set(place, inputOf(content)),
    putFormula: ({ sheet, row, column }, formula, isArray) => {
      if (isArray) model.setUserArrayFormula(sheet + 1, row + 1, column + 1, 1, 1, `=${formula}`);
      else model.setUserInput(sheet + 1, row + 1, column + 1, `=${formula}`);
    },
    calculate: () => model.evaluate(),
    outcome: ({ sheet, row, column }) => {
      const [at, down, across] = [sheet + 1, row + 1, column + 1];
      const type = model.getCellType(at, down, across);
      if (type === TYPES.number) return isOneCell(model, at, down, across) ? { type: 'number' } : { type: 'none' };
      const shown = model.getFormattedCellValue(at, down, across);
      if (type === TYPES.boolean) return { type: 'value', value: shown === 'TRUE' };
      if (type === TYPES.error && NO_VALUE.includes(shown)) return { type: 'none' };
      return isOneCell(model, at, down, across) ? { type: 'value', value: ERRORS[shown] ?? shown } : { type: 'none' };
    },
    numbers: (blocks) => {
      const names = model.getWorksheetsProperties().map(({ name }) => `'${name.replace(/'/g, "''")}'`);
      for (const [index, { sheet, row, column, count }] of blocks.entries())
        model.setUserInput(0, index + 1, 1, `=ARRAYTOTEXT(${names[sheet + 1]}!${a1(row, column, count)})`);
      model.evaluate();
      return blocks.map((_, index) => {
        const texts = model.getFormattedCellValue(0, index + 1, 1).split(', ');
        model.setUserInput(0, index + 1, 1, '');
        return texts.map(Number);
      });
    },
    free: () => model.free(),
  };
}

/** A formula whose value fills other cells, as an array does in newer programs, is not calculated. */
function isOneCell(model: Model, sheet: number, row: number, column: number): boolean {
  const structure = model.getCellArrayStructure(sheet, row, column);
  if (typeof structure === 'string') return true;
  const size =
    'DynamicAnchor' in structure ? structure.DynamicAnchor : 'ArrayAnchor' in structure ? structure.ArrayAnchor : [2];
  return size.every((one) => one === 1);
}
