// What was understood of a workbook without configuration: what has to be answered, what was, and the facts.
import type { FactAnswer, UnderstoodAnswer } from '../../use-cases/answers';
import type { Session } from '../client/session';
import { questionWords } from '../words/questions';
import type { SidebarWords } from '../words/sidebar';
import { GivenAnswers } from './questions';

/** So many facts are read at a glance; more are folded away. */
const MANY = 6;

type Props = { session: Session; understood: UnderstoodAnswer; isConfigured: boolean };

/** Below the steps; the questions stand above them. */
export function Understood({ session, understood, isConfigured }: Props) {
  const { facts, questions, answers } = understood;
  return (
    <>
      {!isConfigured && facts.length > 0 && (
        <Facts facts={facts} areOpen={questions.length > 0} words={session.words} />
      )}
      {answers.length > 0 && <GivenAnswers session={session} answers={answers} />}
    </>
  );
}

/** `areOpen`: answers may still change them. */
function Facts({ facts, areOpen, words }: { facts: FactAnswer[]; areOpen: boolean; words: SidebarWords }) {
  const say = questionWords[words.language];
  return (
    <section aria-labelledby="understood-title">
      <h2 id="understood-title">{say.factsTitle}</h2>
      <p class="hint">{areOpen ? say.factsSoFar : words.understoodText}</p>
      {facts.length > MANY ? (
        <details class="understood">
          <summary>{say.facts(facts.length)}</summary>
          <FactList facts={facts} words={words} />
        </details>
      ) : (
        <FactList facts={facts} words={words} />
      )}
    </section>
  );
}

/** One line per fact, with how sure it is. */
function FactList({ facts, words }: { facts: FactAnswer[]; words: SidebarWords }) {
  return (
    <ul class="facts">
      {facts.map(({ sure, message }, index) => (
        <li key={index} class={sure ? 'sure' : 'assumed'}>
          <b class="certainty">{sure ? words.sure : words.assumed}</b> {message}
        </li>
      ))}
    </ul>
  );
}
