// What a judge or a stranger is told: what they may do, and no admin actions.
import type { SidebarWords } from '../i18n/sidebar';

/** Advice for people who do not run the competition. */
export function Guest({ role, words }: { role: 'judge' | 'stranger'; words: SidebarWords }) {
  const steps = role === 'judge' ? words.judgeSteps : words.strangerSteps;
  return (
    <section aria-labelledby="guest-title">
      <h2 id="guest-title">{role === 'judge' ? words.judgeTitle : words.strangerTitle}</h2>
      <ul class="advice">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </section>
  );
}
