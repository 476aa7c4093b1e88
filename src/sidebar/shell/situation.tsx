// What stands at the top of a step: its title, what comes next, and what is still missing.
import { SETTING_WORDS } from '../../domain/settings/setting-words';
import type { StepId } from '../../use-cases/panel/work-path';
import type { State } from '../../use-cases/server';
import { nextStep } from '../client/next-step';
import { stepAtHand } from '../client/office-steps';
import type { Session } from '../client/session';
import { missingFields, situationOf } from '../client/situation';
import { useLookUp } from '../client/use-look-up';
import type { ViewState } from '../client/view';
import { Button } from '../parts/button';
import { workPathWords } from '../words/work-path';

type Props = { session: Session; state: State; at: ViewState; chosen: StepId | null };

export function Situation({ session, state, at, chosen }: Props) {
  const say = workPathWords[session.words.language];
  const id = chosen ?? stepAtHand(session.known, state)?.id ?? null;
  const said =
    chosen === null || chosen === 'plenary' || !(chosen in say.situation)
      ? situationOf(session.known, { ...state, language: session.words.language })
      : say.situation[chosen as 'announcement' | 'decree' | 'award' | 'report'];
  const isAward = id === 'award' && (chosen !== null || nextStep(session.known, state) === 'documents');
  return (
    <section aria-labelledby="situation" class="situation">
      <h2 id="situation" tabIndex={-1}>
        {said.title}
      </h2>
      <p>{said.text}</p>
      {isAward && <Missing session={session} at={at} />}
    </section>
  );
}

/** Which settings the certificates would print as dots. */
function Missing({ session, at }: { session: Session; at: ViewState }) {
  const { words, known } = session;
  const say = workPathWords[words.language];
  const lookUp = useLookUp(session, known.details === null);
  if (known.details === null) {
    return <Button onPress={() => lookUp('details')}>{words.settingsCheck}</Button>;
  }
  const keys = missingFields(known.details.settings);
  if (keys.length === 0) return null;
  const names = keys.map((key) => SETTING_WORDS.find((one) => one.key === key)?.word[words.language] ?? key);
  return (
    <div class="calm">
      <h3>{say.missing(keys.length)}</h3>
      <p>{names.join(', ')}</p>
      <p>{say.missingHint}</p>
      <button type="button" class="plain" onClick={() => at.show({ name: 'menu' })}>
        {say.fill}
      </button>
    </div>
  );
}
