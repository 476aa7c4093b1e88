// From a workbook reading to findings and rankings, stage by stage. Pure; every command evaluates this way.
import { criteriaOf, type Judge, judgesOf, type Stage } from '../../domain/competition/competition';
import type { StageResult } from '../../domain/ranking/result';
import { rankNextStage } from '../../domain/ranking/stages/next-stage';
import { entriesReaching } from '../../domain/ranking/stages/reached';
import { unevenJudges } from '../../domain/ranking/stages/uneven-judges';
import { checkCompetition, checkStage, type Progress, progressOf } from '../../domain/validation';
import type { Finding } from '../../domain/validation/finding';
import type { Question } from '../../domain/validation/inference/question';
import { judgeTabName } from '../../domain/workbook/tab-names';
import type { WorkbookReading } from '../reading/read-workbook';

export type Evaluation = {
  findings: Finding[];
  /** The ranked stages, in order. */
  results: StageResult[];
  progress: Progress[];
};

/** Another name under a code: where it is asked about, it is not told a second time. */
const isAsked = ({ code, tab, cell }: Finding, questions: readonly Question[]): boolean =>
  code === 'ROW_NAME_MISMATCH' &&
  questions.some((one) => one.kind === 'NAMES' && one.tab === tab && (one.params.count > 1 || one.cell === cell));

const isError = (finding: Finding): boolean => finding.severity === 'error';

/**
 * Checks and ranks every stage. An error of the whole workbook stops all ranking, one of a stage (also of its
 * configuration) stops that stage and the later ones; a stage that has not begun ends the ranking before it. Later stages are still checked.
 */
export function evaluate(workbook: WorkbookReading, options: { provisional: boolean }): Evaluation {
  const { competition, sheets, decisions } = workbook;
  const findings: Finding[] = [...workbook.findings, ...checkCompetition(competition, workbook.locate)];
  const results: StageResult[] = [];
  const progress: Progress[] = [];
  let ranking = !findings.some((one) => isError(one) && one.stage === undefined);
  for (const stage of competition.stages) {
    const ofStage = sheets.filter((sheet) => sheet.stage === stage.name);
    // Who is in the running is known even where nothing can be ranked: the first stage is always checked whole.
    const isKnown = ranking || stage === competition.stages[0];
    const reached = isKnown ? entriesReaching(competition, results) : null;
    const check = {
      competition,
      stage,
      criteria: criteriaOf(competition, stage),
      judges: judgesOf(competition, stage),
      sheets: new Map(ofStage.map((sheet) => [sheet.judge, sheet])),
      reached,
      provisional: options.provisional,
      tabName: (one: Stage, judge: Judge) => one.scoreTab ?? judgeTabName(one, judge),
      protectedTabs: workbook.protectedTabs,
      orders: workbook.orders.get(stage.name),
    };
    findings.push(...checkStage(check).filter((one) => !isAsked(one, workbook.questions)));
    if (reached !== null) progress.push(...progressOf(check));
    const stops = (one: Finding): boolean =>
      one.stage === stage.name && (isError(one) || one.code === 'STAGE_NOT_BEGUN');
    if (!ranking || reached === null || findings.some(stops)) {
      ranking = false;
      continue;
    }
    const result = rankNextStage(competition, stage, sheets, results, decisions);
    // Ranking knows no cells: what is about a setting belongs to the cell where it is set.
    const cellOf = (key: 'method' | 'passingScore') => workbook.locate({ kind: 'setting', key });
    const ofRanking = [...result.findings, ...unevenJudges(competition, result, results)];
    findings.push(
      ...ofRanking.map((one) => {
        if (one.code === 'METHOD_CAUTION') return { ...one, ...cellOf('method') };
        return one.code === 'NOBODY_ADVANCES' ? { ...one, ...cellOf('passingScore') } : one;
      }),
    );
    if (ofRanking.some(stops)) {
      ranking = false;
      continue;
    }
    results.push(result);
    // Without an entry a later stage has nothing to rank.
    ranking = result.standings.some(({ advances }) => advances);
  }
  return { findings, results, progress };
}
