// The status of a stage, read from the history: open, closed, decided.
import { recordedCode } from './code';
import type { HistoryRow } from './history-row';

export type StageStatus = {
  stage: string;
  status: 'open' | 'closed' | 'decided';
  /** Of the step that led to this status; '' for a stage that was never closed. */
  at: string;
  by: string;
  /** Hash of the decided result, and the code it was decided under; '' unless decided. */
  hash: string;
  code: string;
  /** Why it was opened again; '' unless it was. */
  reason: string;
};

const neverClosed = (stage: string): StageStatus => ({
  stage,
  status: 'open',
  at: '',
  by: '',
  hash: '',
  code: '',
  reason: '',
});

const undecided = (one: StageStatus): StageStatus =>
  one.status === 'decided' ? { ...one, hash: '', code: '', status: 'closed' } : one;

/** Where each stage stands. Opening a stage again takes what was decided from it and from all later ones. */
export function stageStatuses(stages: readonly { name: string }[], rows: readonly HistoryRow[]): StageStatus[] {
  return rows.reduce(
    (statuses, { action, stage, at, by, hash, detail }) => {
      const index = statuses.findIndex((one) => one.stage === stage);
      if (index < 0) return statuses;
      const step = { stage, at, by, hash: '', code: '', reason: '' };
      if (action === 'close') return statuses.map((one) => (one.stage === stage ? { ...step, status: 'closed' } : one));
      if (action === 'decide')
        return statuses.map((one) =>
          one.stage === stage ? { ...step, hash, code: recordedCode(hash, detail), status: 'decided' } : one,
        );
      if (action !== 'reopen') return statuses;
      const reopened: StageStatus = { ...step, status: 'open', reason: detail };
      return [...statuses.slice(0, index), reopened, ...statuses.slice(index + 1).map(undecided)];
    },
    stages.map(({ name }) => neverClosed(name)),
  );
}

export const statusOf = (statuses: readonly StageStatus[], stage: string): StageStatus | undefined =>
  statuses.find((one) => one.stage === stage);
