// How far each judge has come.
import { isAssigned, type StageCheck } from './stage-check';
import { stageView } from './stage-view';

/** Numbers of entries: `expected` of the judge, and of those `scored`, completely or by a recusal. */
export type Progress = { stage: string; judge: string; scored: number; expected: number };

/**
 * The progress of a stage's judges, in their order. All entries that reached the stage are expected, except those a
 * conflict excludes; where the workbook says who reads what, the judge's own. Where it does not say what judges were assigned, or while it is unknown who reached the stage, only the
 * entries are expected for which the judge has entered anything: the workbook says no more.
 */
export function progressOf(check: StageCheck): Progress[] {
  return stageView(check).sheetViews.map((sheetView) => {
    const lines = Array.from(sheetView.lines.values())
      .map((same) => same.filter((line) => !line.excluded && !line.blank))
      .filter((same) => same.length > 0);
    const scored = lines.filter((same) => same.some((line) => line.complete || line.recused)).length;
    const onlyBegun = isAssigned(check) || check.reached === null;
    return {
      stage: check.stage.name,
      judge: sheetView.judge.code,
      scored,
      expected: onlyBegun ? lines.length : sheetView.expected.length,
    };
  });
}
