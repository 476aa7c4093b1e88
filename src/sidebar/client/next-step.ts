// The next step of a competition: the task that the panel suggests.
import type { State } from '../../use-cases/server';
import { missingPrerequisite, openStage, type Prerequisite } from './prerequisites';
import { openQuestions, type SessionState } from './session-state';
import type { Task } from './tasks';

/** The task that provides each prerequisite. */
const BRINGS: Record<Prerequisite, Task> = {
  begin: 'create',
  entries: 'list',
  judges: 'list',
  tabs: 'tabs',
  files: 'make-files',
  collect: 'collect',
};

export const errorsIn = ({ findings }: SessionState): number =>
  findings?.filter(({ severity }) => severity === 'error').length ?? 0;

/** Nothing can be fixed in the sheets: the plenary decides. */
const isTieAlone = ({ findings }: SessionState): boolean =>
  findings?.every(({ severity, code }) => severity !== 'error' || code === 'TIE_AT_CUT') ?? false;

const hasSafeFix = ({ findings }: SessionState): boolean =>
  findings?.some(({ fix }) => fix?.status === 'offered' && fix.confirm === null) ?? false;

/** The next step from the current state. */
export function nextStep(known: SessionState, state: State): Task {
  const missing = missingPrerequisite(known, state);
  if (missing !== null) return BRINGS[missing];
  const last = state.stages[state.stages.length - 1];
  if (openQuestions(known).length > 0) return 'questions';
  // Fixes that take one click come before checking again.
  if (errorsIn(known) > 0) {
    if (known.preview) return 'fix';
    if (hasSafeFix(known)) return 'preview';
    return isTieAlone(known) ? 'plenary' : 'validate';
  }
  if (known.ranking && known.ranking.open.length > 0) return 'close';
  if (known.documents) return 'documents';
  if (known.ranking && !known.ranking.provisional) {
    if (known.ranking.stages.some(({ stage }) => stage === last)) return 'documents';
    // The stages before are ranked; the open one is next when a check has found it complete.
    const open = known.progress?.filter(({ stage }) => stage === openStage(state)) ?? [];
    return open.length > 0 && open.every(({ scored, expected }) => scored >= expected) ? 'compute' : 'validate';
  }
  if (known.findings) return 'compute';
  const { lastRun } = state;
  return lastRun && lastRun.errors === 0 && lastRun.ranked.some((stage) => stage === last) ? 'documents' : 'validate';
}
