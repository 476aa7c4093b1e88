// The inferences about a workbook without configuration, before the first ranking writes them down.
import type { FactAnswer } from '../../use-cases/answers';
import type { SidebarWords } from '../words/sidebar';

/** One line per fact, with how sure it is. */
export function Understood({ facts, words }: { facts: FactAnswer[]; words: SidebarWords }) {
  return (
    <section aria-labelledby="understood-title">
      <h2 id="understood-title">{words.understoodTitle}</h2>
      <p class="hint">{words.understoodText}</p>
      <ul class="facts">
        {facts.map(({ sure, message }, index) => (
          <li key={index} class={sure ? 'sure' : 'assumed'}>
            <b class="certainty">{sure ? words.sure : words.assumed}</b> {message}
          </li>
        ))}
      </ul>
    </section>
  );
}
