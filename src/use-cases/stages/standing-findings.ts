// Findings beyond the scores that block a result: changes since it was decided, changed rules, open objections.
import { stageStatuses } from '../../domain/audit/stage-status';
import type { Finding } from '../../domain/validation/finding';
import { checkObjections, objectionsUntil } from '../../domain/workbook/tabs/objections';
import { readTab } from '../../google/spreadsheet';
import { staleDecisions } from '../deciding/decided';
import type { WorkbookReading } from '../reading/read-workbook';
import type { History } from '../recording/run';
import { watchRules } from './rules';
import { isPending } from './rulings';

/** Findings that need the history: of decided results, of rules, of objections. */
export function standingFindings(workbook: WorkbookReading, { rows }: Pick<History, 'rows'>): Finding[] {
  const { competition } = workbook;
  const statuses = stageStatuses(competition.stages, rows);
  const last = statuses[statuses.length - 1];
  const objections = workbook.deciding.tabs.get('objections');
  const until = objectionsUntil(competition, last?.status === 'decided' ? last.at.slice(0, 10) : null);
  return [
    ...staleDecisions(workbook, statuses),
    ...watchRules(workbook, () => rows),
    ...(objections === undefined
      ? []
      : checkObjections(readTab(objections), competition, until, isPending(statuses, rows))),
  ];
}
