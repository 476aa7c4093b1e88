// The guided list of what can be done, in the order it is done; the next sensible step is the primary one.
import type { State } from '../commands/server';
import type { SidebarWords } from '../i18n/sidebar';
import { Button } from './button';
import type { Known, Session, Task } from './session';

/** The step that leads on from what is known. */
export function nextStep(known: Known, state: State): Task {
  const last = state.stages[state.stages.length - 1];
  const hasErrors = known.findings?.some((one) => one.severity === 'error') ?? false;
  if (hasErrors) return 'validate';
  if (known.ranking && known.ranking.open.length > 0) return 'close';
  if (known.documents) return 'documents';
  if (known.ranking && !known.ranking.provisional) {
    return known.ranking.stages.some(({ stage }) => stage === last) ? 'documents' : 'validate';
  }
  if (known.findings) return 'compute';
  const { lastRun } = state;
  return lastRun && lastRun.errors === 0 && lastRun.ranked.some((stage) => stage === last) ? 'documents' : 'validate';
}

const stepsOf = (
  words: SidebarWords,
  top: number,
  isUnfinished: boolean,
): { task: Task; label: string; hint: string }[] => [
  { task: 'validate', label: words.validate, hint: words.validateHint },
  { task: 'provisional', label: words.provisional, hint: words.provisionalHint },
  { task: 'compute', label: words.compute(top), hint: words.computeHint },
  { task: 'documents', label: isUnfinished ? words.resume : words.make, hint: words.makeHint },
];

/** The admin's actions. */
export function Steps({ session, state }: { session: Session; state: State }) {
  const { words } = session;
  const next = nextStep(session.known, state);
  return (
    <section aria-labelledby="steps-title">
      <h2 id="steps-title">{words.stepsTitle}</h2>
      <ol class="steps">
        {stepsOf(words, state.top, session.known.unfinished || state.documents.begun > 0).map(
          ({ task, label, hint }) => (
            <li key={task}>
              <Button
                id={`step-${task}`}
                primary={task === next}
                disabled={session.busy !== null}
                describedBy={`hint-${task}`}
                onPress={() => session.start(task)}
              >
                {label}
              </Button>
              <p class="hint" id={`hint-${task}`}>
                {hint}
              </p>
            </li>
          ),
        )}
      </ol>
    </section>
  );
}
