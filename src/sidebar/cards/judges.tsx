// The progress of each judge, stage by stage.
import type { ValidateAnswer } from '../../use-cases/answers';
import type { State } from '../../use-cases/server';
import type { Session } from '../client/session';
import { Reminder } from './reminder';

type Progress = ValidateAnswer['progress'];

type Props = { session: Session; state: State; progress: Progress };

/** One bar per judge, and a message for judges who are not finished. */
export function Judges({ session, state, progress }: Props) {
  const { words, known } = session;
  const deadline = known.details?.settings?.deadline ?? '';
  const stages = [...new Set(progress.map(({ stage }) => stage))];
  return (
    <section aria-labelledby="progress-title">
      <h2 id="progress-title">{words.progressTitle}</h2>
      {progress.length === 0 && <p class="hint">{words.progressNone}</p>}
      {stages.map((stage) => (
        <div key={stage}>
          <h3>{stage}</h3>
          <ul class="judges">
            {progress
              .filter((one) => one.stage === stage)
              .map((one) => (
                <li key={one.judge}>
                  <span class="judge">{one.judge}</span>
                  <progress
                    aria-label={words.progressOf(one.judge, stage)}
                    max={Math.max(one.expected, 1)}
                    value={one.expected === 0 ? 1 : one.scored}
                  />
                  <span class="amount">{words.scored(one.scored, one.expected)}</span>
                  {one.scored < one.expected && (
                    <Reminder
                      session={session}
                      label={words.remind(one.judge)}
                      contact={known.details?.judges.find(({ code }) => code === one.judge)}
                      subject={words.remindSubject(state.competition || words.untitled)}
                      text={(name) =>
                        words.remindText({
                          name,
                          competition: state.competition || words.untitled,
                          stage: one.stage,
                          left: one.expected - one.scored,
                          deadline,
                        })
                      }
                    />
                  )}
                </li>
              ))}
          </ul>
          <GroupReminder session={session} state={state} stage={stage} progress={progress} />
        </div>
      ))}
    </section>
  );
}

/** For the group of all judges: how much is in, and no name of who is late. */
function GroupReminder({ session, state, stage, progress }: Props & { stage: string }) {
  const { words, known } = session;
  const own = progress.filter((one) => one.stage === stage);
  const total = (key: 'scored' | 'expected') => own.reduce((sum, one) => sum + one[key], 0);
  const [scored, expected] = [total('scored'), total('expected')];
  // Before anybody has begun there is nothing to be reminded of.
  if (scored === 0 || scored >= expected) return null;
  const competition = state.competition || words.untitled;
  const deadline = known.details?.settings?.deadline ?? '';
  return (
    <Reminder
      session={session}
      label={words.remindGroup}
      contact={known.details === null ? undefined : { code: '', name: '', email: '', phone: '' }}
      subject={words.remindSubject(competition)}
      text={() => words.remindGroupText({ competition, stage, scored, expected, deadline })}
    />
  );
}
