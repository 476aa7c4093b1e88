// Who reads what, and when: planned and shown, drawn again or written.
import { preparationWords } from '../../use-cases/judging/words/preparation';
import type { Session } from '../client/session';
import type { PlanTask } from '../client/tasks';
import { Button } from '../parts/button';

type Props = { session: Session; stage: string };

export function Plans(props: Props) {
  return (
    <>
      <Plan {...props} task="assign" />
      <Plan {...props} task="schedule" />
    </>
  );
}

function Plan({ session, stage, task }: Props & { task: PlanTask }) {
  const { words, busy, known } = session;
  const texts = preparationWords[words.language];
  const { title, hint } = texts.plans[task];
  const plan = known[task]?.stage === stage ? known[task] : null;
  const step = (label: string, seed: number, accept: boolean) => (
    <Button
      id={`step-${task}-${accept}`}
      disabled={busy !== null}
      onPress={() => session.start(task, { stage, seed, accept })}
    >
      {label}
    </Button>
  );
  return (
    <details>
      <summary>{title}</summary>
      <p class="hint">{hint}</p>
      {step(plan === null ? texts.preview : texts.drawAgain, (plan?.seed ?? 0) + 1, false)}
      {plan !== null && (
        <>
          <p>{plan.message}</p>
          <ul class="plain-list hint">
            {linesOf(plan).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {plan.findings.map(({ message }) => (
            <p key={message}>{message}</p>
          ))}
          {!plan.written && step(texts.usePlan, plan.seed, true)}
        </>
      )}
    </details>
  );
}

const linesOf = (plan: NonNullable<Session['known'][PlanTask]>): string[] =>
  'loads' in plan
    ? Object.entries(plan.loads).map(([judge, load]) => `${judge} ${load}`)
    : plan.slots.map(({ entry, date, start, room }) => [date, start, room, entry].filter(Boolean).join(' '));
