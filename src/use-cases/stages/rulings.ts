// The status of the stages for the panel, with the reasons that rulings on objections give for reopening one.
import type { HistoryRow } from '../../domain/audit/history-row';
import { type StageStatus, stageStatuses, statusOf } from '../../domain/audit/stage-status';
import type { ConfiguredCompetition } from '../../domain/settings/configured-competition';
import { tabOfPart } from '../../domain/workbook/part-tabs';
import { type Reopening, reopeningsIn } from '../../domain/workbook/tabs/objections';
import { bindings } from '../../google/bound-tabs';
import { readTab, tabNames } from '../../google/spreadsheet';
import type { StageStatusAnswer } from '../server';
import { messages } from '../words/messages';

/** A ruling waits while its stage is not open and was not opened since the objection was made. */
export const isPending =
  (statuses: readonly StageStatus[], rows: readonly HistoryRow[]) =>
  ({ stage, date }: Pick<Reopening, 'stage' | 'date'>): boolean => {
    const opened = rows.some((row) => row.action === 'reopen' && row.stage === stage && row.at >= (date ?? ''));
    return !opened && (statusOf(statuses, stage)?.status ?? 'open') !== 'open';
  };

/** The reasons that rulings give for opening stages again, by stage; several rulings make one reason. */
function reopeningReasons(
  competition: ConfiguredCompetition,
  statuses: readonly StageStatus[],
  rows: readonly HistoryRow[],
): Map<string, string> {
  const tab = statuses.every(({ status }) => status === 'open')
    ? undefined
    : tabOfPart(tabNames(), 'objections', bindings());
  if (tab === undefined) return new Map();
  const words = messages(competition.settings.language).history;
  const waiting = reopeningsIn(readTab(tab), competition).filter(isPending(statuses, rows));
  const stages = new Set(waiting.map(({ stage }) => stage));
  return new Map(
    [...stages].map((stage) => {
      const own = waiting.filter((one) => one.stage === stage);
      return [stage, own.map(({ entry, date, ruling }) => words.ruling(entry, date, ruling)).join('; ')];
    }),
  );
}

/** The status of each stage as the panel shows it. */
export function stageStatusAnswers(
  competition: ConfiguredCompetition,
  rows: readonly HistoryRow[],
): StageStatusAnswer[] {
  const statuses = stageStatuses(competition.stages, rows);
  const reasons = reopeningReasons(competition, statuses, rows);
  return statuses.map(({ stage, status, at, by, code }) => {
    return { stage, status, at, by, code: code === '' ? null : code, ruling: reasons.get(stage) ?? null };
  });
}
