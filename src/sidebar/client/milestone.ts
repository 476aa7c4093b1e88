// The milestones from an empty workbook to documents, and the one that a competition has reached.
import type { State } from '../../use-cases/server';
import { nextStep } from './next-step';
import { missingPrerequisite, openStage } from './prerequisites';
import type { SessionState } from './session-state';
import type { Task } from './tasks';

export const MILESTONES = ['setUp', 'judges', 'check', 'rank', 'documents'] as const;
export type Milestone = (typeof MILESTONES)[number];

/** The tasks of checking. */
const CHECKING: readonly Task[] = ['validate', 'questions', 'preview', 'fix'];

const isFinished = ({ scored, expected }: { scored: number; expected: number }) => scored >= expected;

/** Where the competition stands: everything before is done. `done` when nothing is left. */
export function milestoneOf(known: SessionState, state: State): Milestone | 'done' {
  const missing = missingPrerequisite(known, state);
  if (missing === 'collect') return 'judges';
  // Later stages are prepared while the competition is under way.
  if (missing !== null) return openStage(state) === (state.stages[0] ?? null) || !state.begun ? 'setUp' : 'judges';
  const next = nextStep(known, state);
  if (next === 'documents') {
    const isMade = state.documents.made > 0 && state.documents.begun === 0 && !known.unfinished;
    return isMade ? 'done' : 'documents';
  }
  if (!CHECKING.includes(next)) return 'rank';
  const { progress } = known;
  if (progress === null) return state.lastRun === null ? 'judges' : 'check';
  return progress.length > 0 && progress.every(isFinished) ? 'check' : 'judges';
}
