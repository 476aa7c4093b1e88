// The life of a stage, read from the history: open, closed, decided.
import type { HistoryRow } from './history-row';

export type StageStatus = {
  stage: string;
  status: 'open' | 'closed' | 'decided';
  /** Of the step that led to this status; '' for a stage that was never closed. */
  at: string;
  by: string;
  /** Hash of the decided result, '' unless decided. */
  hash: string;
  /** Why it was opened again; '' unless it was. */
  reason: string;
};

const neverClosed = (stage: string): StageStatus => ({ stage, status: 'open', at: '', by: '', hash: '', reason: '' });

const undecided = (life: StageStatus): StageStatus =>
  life.status === 'decided' ? { ...life, hash: '', status: 'closed' } : life;

/** Where each stage stands. Opening a stage again takes what was decided from it and from all later ones. */
export function stageStatuses(stages: readonly { name: string }[], rows: readonly HistoryRow[]): StageStatus[] {
  return rows.reduce(
    (lives, { action, stage, at, by, hash, detail }) => {
      const index = lives.findIndex((one) => one.stage === stage);
      if (index < 0) return lives;
      const step = { stage, at, by, hash: '', reason: '' };
      if (action === 'close') return lives.map((one) => (one.stage === stage ? { ...step, status: 'closed' } : one));
      if (action === 'decide')
        return lives.map((one) => (one.stage === stage ? { ...step, hash, status: 'decided' } : one));
      if (action !== 'reopen') return lives;
      const reopened: StageStatus = { ...step, status: 'open', reason: detail };
      return [...lives.slice(0, index), reopened, ...lives.slice(index + 1).map(undecided)];
    },
    stages.map(({ name }) => neverClosed(name)),
  );
}

export const statusOf = (lives: readonly StageStatus[], stage: string): StageStatus | undefined =>
  lives.find((one) => one.stage === stage);
