// Top of the panel: the competition, the step at hand with its place among the office's steps, and the way to the rest.
import type { State } from '../../use-cases/server';
import { stepsOf } from '../client/office-steps';
import type { Session } from '../client/session';
import { STEP, type ViewState } from '../client/view';
import { type WorkPathWords, workPathWords } from '../words/work-path';
import { Person } from './person';

export const stepName = (words: WorkPathWords, step: { id: keyof WorkPathWords['steps']; stage: string | null }) =>
  step.stage === null ? words.steps[step.id] : words.stage(step.stage);

/** For who runs the competition; others see who they are. */
export function Header({ session, state, at }: { session: Session; state: State; at: ViewState }) {
  const { words } = session;
  const title = <h1>{state.competition || words.untitled}</h1>;
  if (state.role !== 'admin') {
    return (
      <header class="head">
        {title}
        <Person session={session} state={state} />
      </header>
    );
  }
  const say = workPathWords[words.language];
  const isMenu = at.view.name === 'menu';
  return (
    <header class="head">
      <div class="top-line">
        {title}
        <button
          type="button"
          class="plain"
          id="menu"
          aria-expanded={isMenu}
          onClick={() => at.show(isMenu ? STEP : { name: 'menu' })}
        >
          {say.more}
        </button>
      </div>
      <Progress session={session} state={state} at={at} />
    </header>
  );
}

/** A line of as many pieces as there are steps; its name opens the list. */
function Progress({ session, state, at }: { session: Session; state: State; at: ViewState }) {
  const say = workPathWords[session.words.language];
  const steps = stepsOf(session.known, state);
  const place = steps.findIndex(({ status }) => status === 'now');
  const step = steps[place];
  const isOpen = at.view.name === 'steps';
  const name = step ? stepName(say, step) : say.allDone;
  return (
    <>
      <button
        type="button"
        class="plain step-line"
        id="steps"
        aria-expanded={isOpen}
        onClick={() => at.show(isOpen ? STEP : { name: 'steps' })}
      >
        {step ? say.at(place + 1, steps.length, name) : name}
      </button>
      <div class="progress-line" aria-hidden="true">
        {steps.map(({ id, stage, status }) => (
          <span key={`${id} ${stage}`} class={status} />
        ))}
      </div>
    </>
  );
}
