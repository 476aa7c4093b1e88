// The panel of a judge or a stranger: what they may do, without admin actions.
import { OwnFixes } from '../cards/judge-confirmations';
import type { Session } from '../client/session';

/** Advice for people who do not run the competition. */
export function Guest({ role, session }: { role: 'judge' | 'stranger'; session: Session }) {
  const { words } = session;
  const steps = role === 'judge' ? words.judgeSteps : words.strangerSteps;
  return (
    <>
      <OwnFixes session={session} />
      <section aria-labelledby="guest-title">
        <h2 id="guest-title">{role === 'judge' ? words.judgeTitle : words.strangerTitle}</h2>
        <ul class="advice">
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
      </section>
    </>
  );
}
