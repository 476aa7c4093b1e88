// What a formula needs: the tabs that it names, and what in it the engine does not know (functions of Google alone, tables, other
// workbooks).
import { tokenize } from '@borgar/fx/xlsx';
import type { Engine } from './engine';

export type Needs = {
  /** The first thing that the engine never knows; null where there is none. */
  unknown: string | null;
  /** Names of tabs and of ranges as the formula has them, by what they stand for in it. */
  tabs: ReadonlyMap<string, string>;
  names: readonly string[];
  /** Makes up at run time what it refers to. */
  isMadeUp: boolean;
};

type Token = ReturnType<typeof tokenize>[number];

const MADE_UP = /^(?:INDIRECT|OFFSET)$/i;

/** Formulas that differ only in their rows are alike; names of tabs and texts are left as they are. */
const shapeOf = (formula: string): string =>
  formula.replace(
    /'(?:[^']|'')*'|"(?:[^"]|"")*"|(\$?\b[A-Z]{1,3}\$?)\d+(?![\w(.!])/g,
    (whole: string, column: string | undefined) => (column === undefined ? whole : `${column}0`),
  );

/** The tab that a reference names; '' where it names none. */
export function tabIn(reference: string): string {
  const [, quoted, plain = ''] = /^(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(reference) ?? [];
  return quoted?.replace(/''/g, "'") ?? plain;
}

/** A formula after a tab was given another name. */
export function withTabRenamed(formula: string, from: string, to: string): string {
  const isOf = (reference: string): boolean => tabIn(reference).toLowerCase() === from.toLowerCase();
  const prefix = `'${to.replace(/'/g, "''")}'!`;
  return tokenize(formula)
    .map(({ type, value }) =>
      type.startsWith('range') && isOf(value) ? value.replace(/^(?:'(?:[^']|'')+'|[^'!]+)!/, () => prefix) : value,
    )
    .join('');
}

/** As Google saves what Excel does not know: the formula as a text, and what it came to. */
const DUMMY = /^__xludf\.DUMMYFUNCTION$/i;

function unknownToken({ type, value }: Token, next: Token | undefined, engine: Engine): string | null {
  if (type === 'func' && DUMMY.test(value)) return /^"+=?\s*([A-Z.]+)/i.exec(next?.value ?? '')?.[1] ?? value;
  if (type === 'func' && !engine.knows(value)) return value.replace(/^(?:_xlfn\.|_xlws\.)+/i, '').toUpperCase();
  if (type === 'structured' || type === 'unknown' || (type.startsWith('range') && value.includes('['))) return value;
  return type === 'operator' && value === '#' ? value : null;
}

function read(formula: string, engine: Engine): Needs {
  const tokens = tokenize(formula);
  const tabs = new Map<string, string>();
  const names: string[] = [];
  let isMadeUp = false;
  for (const [index, token] of tokens.entries()) {
    const { type, value } = token;
    // Behind the name of a function stands its bracket.
    const unknown = unknownToken(token, tokens[index + 2], engine);
    if (unknown !== null) return { unknown, tabs, names, isMadeUp };
    if (type === 'func' && MADE_UP.test(value)) isMadeUp = true;
    if (type === 'range_named') names.push(value);
    const tab = type.startsWith('range') ? tabIn(value) : '';
    if (tab !== '') tabs.set(tab, value);
  }
  return { unknown: null, tabs, names, isMadeUp };
}

/** What formulas need, each shape of them read once. */
export function needsOf(engine: Engine): (formula: string) => Needs {
  const cache = new Map<string, Needs>();
  return (formula) => {
    const shape = shapeOf(formula);
    const needs = cache.get(shape) ?? read(formula, engine);
    cache.set(shape, needs);
    return needs;
  };
}
