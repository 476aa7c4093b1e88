// What other tabs than the judges' say of the weights: a list of criteria, instructions, or the totals of a recapitulation.
import type { Grid } from '../../../vocabulary/cell';
import { structuresOf } from '../../structure';
import { isMarked } from '../../write/tab-content';
import { knownOf } from '../known';
import { type ScoreTable, scoreTable } from '../score-table';
import { weightsBeside } from './beside-table';
import type { Elsewhere } from './elsewhere';
import { totalsOfRecap } from './recap';
import { looselyWrittenIn, writtenIn } from './written';

export type { Elsewhere } from './elsewhere';

/** The first of the tabs that gives a weight for every criterion: by its words before its totals; null when none does. */
export function weightsElsewhere(
  grids: readonly Grid[],
  tables: readonly ScoreTable[],
  criteria: readonly string[],
): Elsewhere | null {
  const beside = weightsBeside(tables, criteria);
  if (beside !== null) return beside;
  const foreign = grids.filter((grid) => !isMarked(grid));
  for (const grid of foreign) {
    const weights = writtenIn(grid.values, criteria);
    if (weights !== null) return { tab: grid.tab, from: 'written', weights };
  }
  for (const grid of foreign) {
    const weights = looselyWrittenIn(grid.values, criteria);
    if (weights !== null && new Set(weights).size > 1) return { tab: grid.tab, from: 'written', weights, isOpen: true };
  }
  const recaps = [...structuresOf(foreign, knownOf({ criteria: [], entries: [] }), new Map()).values()];
  for (const structure of recaps) {
    const table = scoreTable(structure.view, structure);
    const weights = table === null ? null : totalsOfRecap(table, structure.values, tables, criteria);
    if (weights !== null) return { tab: structure.tab, from: 'totals', weights };
  }
  return null;
}
