// What a formula needs: the tabs that it names, and what in it the engine does not know (functions of Google alone, tables, other
// workbooks).
import { tokenize } from '@borgar/fx/xlsx';
import type { Engine } from './engine';

export type Needs = {
  /** The first thing that is not known; null where all is. */
  unknown: string | null;
  /** Names of tabs as the formula has them; null where it makes up what it refers to. */
  tabs: readonly string[] | null;
};

const MADE_UP = /^(?:INDIRECT|OFFSET)$/i;

/** Formulas that differ only in their rows are alike. */
const shapeOf = (formula: string): string => formula.replace(/(\$?\b[A-Z]{1,3}\$?)\d+(?![\w(.])/g, '$10');

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

function unknownToken(type: string, value: string, engine: Engine, isName: (name: string) => boolean): string | null {
  if (type === 'func' && !engine.knows(value)) return value.replace(/^(?:_xlfn\.|_xlws\.)+/i, '').toUpperCase();
  if (type === 'range_named' && !isName(value)) return value;
  if (type === 'structured' || type === 'unknown' || (type.startsWith('range') && value.includes('['))) return value;
  return type === 'operator' && value === '#' ? value : null;
}

/** `isName`, `isTab`: whether the engine has a range or a tab under its own name. */
export function needsOf(
  engine: Engine,
  isName: (name: string) => boolean,
  isTab: (name: string) => boolean,
): (formula: string) => Needs {
  const known = new Map<string, Needs>();
  const read = (formula: string): Needs => {
    const tabs: string[] = [];
    let isMadeUp = false;
    for (const { type, value } of tokenize(formula)) {
      const unknown = unknownToken(type, value, engine, isName);
      if (unknown !== null) return { unknown, tabs };
      if (type === 'func' && MADE_UP.test(value)) isMadeUp = true;
      const tab = type.startsWith('range') ? tabIn(value) : '';
      if (tab !== '' && !isTab(tab)) return { unknown: value, tabs };
      if (tab !== '') tabs.push(tab);
    }
    return { unknown: null, tabs: isMadeUp ? null : tabs };
  };
  return (formula) => {
    const shape = shapeOf(formula);
    const needs = known.get(shape) ?? read(formula);
    known.set(shape, needs);
    return needs;
  };
}
