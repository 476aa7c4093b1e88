// Who reads what: planned and shown, drawn again or written.
import { preparationWords } from '../../use-cases/judging/words/preparation';
import type { Session } from '../client/session';
import { Button } from '../parts/button';

export function Assignment({ session, stage }: { session: Session; stage: string }) {
  const { words, busy, known } = session;
  const texts = preparationWords[words.language];
  const plan = known.assignment?.stage === stage ? known.assignment : null;
  const step = (label: string, seed: number, accept: boolean) => (
    <Button
      id={`step-assign-${accept}`}
      disabled={busy !== null}
      onPress={() => session.start('assign', { stage, seed, accept })}
    >
      {label}
    </Button>
  );
  return (
    <details>
      <summary>{texts.assign}</summary>
      <p class="hint">{texts.assignHint}</p>
      {step(plan === null ? texts.preview : texts.drawAgain, (plan?.seed ?? 0) + 1, false)}
      {plan !== null && (
        <>
          <p>{plan.message}</p>
          <p class="hint">
            {Object.entries(plan.loads)
              .map(([judge, load]) => `${judge} ${load}`)
              .join(' · ')}
          </p>
          {plan.findings.map(({ message }) => (
            <p key={message}>{message}</p>
          ))}
          {!plan.written && step(texts.usePlan, plan.seed, true)}
        </>
      )}
    </details>
  );
}
