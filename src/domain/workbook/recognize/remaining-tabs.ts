// The tabs that were left alone, and why.

import type { Fact, LeftReason } from '../../validation/inference/inference';
import type { Grid } from '../../vocabulary/cell';
import { isBlank } from '../read/cells';
import { isMarked } from '../write/tab-content';
import type { Drawn } from './stages/sources';
import { isRecap } from './tab-name';

/** All tabs beside the configuration: their names, which of them are hidden, and the cells of one that may say something. */
export type Others = { names: readonly string[]; hidden: readonly string[]; read(name: string): Grid };

export function remainingTabs(
  tabs: readonly Drawn[],
  used: readonly string[],
  { names, hidden }: Pick<Others, 'names' | 'hidden'>,
): Fact[] {
  return names.flatMap((tab): Fact[] => {
    const seen = tabs.find((one) => one.grid.tab === tab);
    const reason = used.includes(tab) ? null : reasonOf(tab, seen, hidden);
    return reason === null
      ? []
      : [{ kind: 'TAB_LEFT', sure: reason !== 'summary' && reason !== 'other-columns', params: { tab, reason } }];
  });
}

function reasonOf(tab: string, seen: Drawn | undefined, hidden: readonly string[]): LeftReason | null {
  if (hidden.includes(tab)) return 'hidden';
  if (seen === undefined) return isRecap(tab) ? 'recap' : null;
  const { grid, table, shared, isOther } = seen;
  if (isMarked(grid)) return null;
  if (grid.values.every((cells) => cells.every(isBlank))) return 'empty';
  if (isOther) return 'other-matter';
  if (shared !== null) return 'summary';
  if (table === null) return 'not-entries';
  return table.columns.some((one) => one.kind === 'numbers') ? 'other-columns' : 'not-scores';
}
