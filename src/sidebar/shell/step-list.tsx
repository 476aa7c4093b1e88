// All steps of the office: which are done, skipped, at hand and to come; those that make papers can be opened at any time.
import type { State } from '../../use-cases/server';
import { kindsOfStep, stepsOf } from '../client/office-steps';
import type { Session } from '../client/session';
import { STEP, type ViewState } from '../client/view';
import { Button } from '../parts/button';
import { workPathWords } from '../words/work-path';
import { stepName } from './header';

export function StepList({ session, state, at }: { session: Session; state: State; at: ViewState }) {
  const say = workPathWords[session.words.language];
  const steps = stepsOf(session.known, state);
  // Papers want a result.
  const isRanked = steps.every(({ id, status }) => id !== 'stage' || status === 'done');
  return (
    <section aria-labelledby="steps-title">
      <h2 id="steps-title" tabIndex={-1}>
        {say.listTitle}
      </h2>
      <ol class="office-steps">
        {steps.map((step, index) => {
          const name = stepName(say, step);
          const note = step.status === 'now' || step.status === 'later' ? say.hints[step.id] : say.status[step.status];
          const opens = isRanked && step.status !== 'now' && kindsOfStep(step).length > 0;
          return (
            <li
              key={`${step.id} ${step.stage}`}
              class={step.status}
              aria-current={step.status === 'now' ? 'step' : undefined}
            >
              <span class="dot" aria-hidden="true">
                {step.status === 'done' ? '✓' : index + 1}
              </span>
              <span>
                {opens ? (
                  <button
                    type="button"
                    class="plain"
                    aria-label={say.lookAt(name)}
                    onClick={() => at.show({ name: 'step', chosen: step.id })}
                  >
                    {name}
                  </button>
                ) : (
                  name
                )}
                {note !== '' && <span class="hint">{note}</span>}
              </span>
            </li>
          );
        })}
      </ol>
      <Button onPress={() => at.show(STEP)}>{say.goOn}</Button>
    </section>
  );
}
