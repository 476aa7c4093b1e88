// The next step of a competition: the task that the panel suggests.

import { plenaryTask } from '../../use-cases/panel/work-path';
import type { State } from '../../use-cases/server';
import { isMade, stepAtHand } from './office-steps';
import { missingPrerequisite, type Prerequisite } from './prerequisites';
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

const has = ({ findings }: SessionState, wanted: string): boolean =>
  findings?.some(({ code }) => code === wanted) ?? false;

/** Nothing can be fixed in the sheets: the plenary decides. */
const isTieAlone = ({ findings }: SessionState): boolean =>
  findings?.every(({ severity, code }) => severity !== 'error' || code === 'TIE_AT_CUT') ?? false;

const hasSafeFix = ({ findings }: SessionState): boolean =>
  findings?.some(({ fix }) => fix?.status === 'offered' && fix.confirm === null) ?? false;

/** The next step from the current state; null once all is done. */
export function nextStep(known: SessionState, state: State): Task | null {
  const missing = missingPrerequisite(known, state);
  if (missing !== null) return BRINGS[missing];
  if (openQuestions(known).length > 0) return 'questions';
  if (has(known, 'PLENARY_UNCONFIRMED')) return 'confirm';
  // Fixes that take one click come before checking again.
  if (errorsIn(known) > 0) {
    if (known.preview) return 'fix';
    if (hasSafeFix(known)) return 'preview';
    if (!isTieAlone(known)) return 'validate';
  }
  if (known.ranking && known.ranking.open.length > 0) return 'close';
  const step = stepAtHand(known, state);
  if (step === null) return null;
  if (step.id === 'plenary') return atPlenary(known, state);
  return step.id === 'stage' ? atStage(known, state, step.stage) : 'documents';
}

const atPlenary = (known: SessionState, state: State): Task =>
  plenaryTask({
    isTied: has(known, 'TIE_AT_CUT'),
    isPrepared: known.isPlenaryPrepared,
    isDecided: state.lives[state.lives.length - 1]?.status === 'decided',
    hasMinutes: isMade(known, state, 'berita-acara'),
    needsMinutes: state.approval === true,
  });

/** A stage is checked until it is whole, then closed; of the first one a check without errors says that it is. */
function atStage(known: SessionState, state: State, stage: string | null): Task {
  if (!known.findings) return 'validate';
  const own = known.progress?.filter((one) => one.stage === stage) ?? [];
  const isWhole = own.length > 0 && own.every(({ scored, expected }) => scored >= expected);
  const isBegun = own.length === 0 || own.some(({ scored }) => scored > 0);
  if (isWhole || (isBegun && stage === state.stages[0])) return state.lives.length > 0 ? 'close' : 'compute';
  return 'validate';
}
