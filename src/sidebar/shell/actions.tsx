// The one action of the step at hand, and at most one beside it; a form in the body that has its own button is left alone.
import { DEFAULT_KINDS } from '../../domain/documents/phases';
import { makeChosen } from '../../domain/documents/words/document-kinds';
import type { StepId } from '../../use-cases/panel/work-path';
import { STEP_KINDS } from '../../use-cases/panel/work-path';
import type { State } from '../../use-cases/server';
import { nextStep } from '../client/next-step';
import { stepAtHand } from '../client/office-steps';
import type { Session } from '../client/session';
import type { About, Task } from '../client/tasks';
import type { View } from '../client/view';
import { Button } from '../parts/button';
import { workPathWords } from '../words/work-path';

type Action = { task: Task; label: string; about?: About };

/** On the button of certificates and letters: other kinds may have been chosen, or a run broken off. */
export function documentsLabel({ words, kinds, known }: Session, state: State): string {
  const isDefault = kinds.length === DEFAULT_KINDS.length && DEFAULT_KINDS.every((kind) => kinds.includes(kind));
  if (!isDefault) return makeChosen(kinds.length, words.language);
  return known.unfinished || state.documents.begun > 0 ? words.resume : words.make;
}

function papers(session: Session, state: State, id: StepId): Action {
  const { actions } = workPathWords[session.words.language];
  switch (id) {
    case 'plenary':
      return { task: 'documents', label: actions.minutes, about: { kinds: STEP_KINDS.plenary } };
    case 'announcement':
    case 'decree':
    case 'report':
      return { task: 'documents', label: actions[id], about: { kinds: STEP_KINDS[id] } };
    default:
      return { task: 'documents', label: documentsLabel(session, state) };
  }
}

function primaryOf(session: Session, state: State, chosen: StepId | null): Action | null {
  const { words, known } = session;
  const { actions } = workPathWords[words.language];
  if (chosen !== null) return papers(session, state, chosen);
  const task = nextStep(known, state);
  switch (task) {
    case 'validate':
    case 'close':
    case 'plenary':
    case 'confirm':
      return { task, label: actions[task] };
    case 'decide':
      return state.approval === true ? null : { task, label: actions.decide };
    case 'compute':
      return { task, label: known.isPlenaryPrepared ? actions.again : words.compute(state.top) };
    case 'documents':
      return papers(session, state, stepAtHand(known, state)?.id ?? 'award');
    default:
      return null;
  }
}

function secondaryOf({ words, known }: Session, state: State, primary: Task | undefined): Action | null {
  const { actions } = workPathWords[words.language];
  const task = nextStep(known, state);
  if (task === 'close' || (task === 'compute' && !known.isPlenaryPrepared)) {
    return { task: 'provisional', label: words.provisional };
  }
  if (task === 'preview' || task === 'fix') return { task: 'validate', label: actions.validate };
  if (task === 'decide' || (task === 'compute' && primary === 'compute'))
    return { task: 'plenary', label: actions.plenary };
  return null;
}

export function Actions({ session, state, view }: { session: Session; state: State; view: View }) {
  if (view.name !== 'step' || state.role !== 'admin') return null;
  const primary = primaryOf(session, state, view.chosen);
  const secondary = view.chosen === null ? secondaryOf(session, state, primary?.task) : null;
  const step = ({ task, label, about }: Action, isPrimary: boolean) => (
    <Button
      id={`step-${task}`}
      primary={isPrimary}
      disabled={session.busy !== null || (task === 'documents' && about === undefined && session.kinds.length === 0)}
      onPress={() => session.start(task, about)}
    >
      {label}
    </Button>
  );
  if (primary === null && secondary === null) return null;
  return (
    <div class="actions">
      {primary && step(primary, true)}
      {secondary && step(secondary, false)}
    </div>
  );
}
