// Tabs that several judges share, read where they stand: one view per judge.
import type { Criterion, Judge, Stage } from '../../../competition/competition';
import type { ScoreSheet } from '../../../competition/score-sheet';
import type { Grid } from '../../../vocabulary/cell';
import { nameKey } from '../../../vocabulary/keys';
import { isMeant } from '../../read/judge-tabs';
import { type EntryFinder, readScoreSheet } from '../../read/score-sheet';
import { isMarked } from '../../write/tab-content';
import { columnsPerJudge } from './columns';
import { rowsPerJudge } from './rows';
import { inTab, type SharedTab } from './view';

export type { SharedTab } from './view';

/** The tab as its judges' views; null when it is not shared by several, and for tabs that the add-on wrote. */
export const sharedTab = (grid: Grid): SharedTab | null =>
  isMarked(grid) ? null : (rowsPerJudge(grid) ?? columnsPerJudge(grid));

/** True where the label of a view is the judge's code, name or e-mail. */
export const isLabelOf = (label: string, judge: Judge): boolean =>
  isMeant(label, judge) || (label.includes('@') && nameKey(label) === nameKey(judge.email));

/** The sheets of a stage whose judges share a tab, and the judges in it who do not sit in the stage. */
export function readSharedTab(
  grid: Grid,
  stage: Stage,
  judges: readonly Judge[],
  criteria: readonly Criterion[],
  find: EntryFinder,
): { sheets: ScoreSheet[]; strangers: string[] } {
  const views = sharedTab(grid)?.views ?? [];
  const judgeOf = (label: string): Judge | undefined => judges.find((judge) => isLabelOf(label, judge));
  const sheets = views.flatMap((view): ScoreSheet[] => {
    const judge = judgeOf(view.label);
    return judge === undefined ? [] : [inTab(readScoreSheet(view.grid, stage.name, judge.code, criteria, find), view)];
  });
  return { sheets, strangers: views.filter(({ label }) => judgeOf(label) === undefined).map(({ label }) => label) };
}
