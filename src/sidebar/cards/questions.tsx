// The form in which a person says what columns, rows and tabs are, a few questions at once; and the answers given before.
import { useState } from 'preact/hooks';
import type { GivenAnswer, QuestionAnswer } from '../../use-cases/answers';
import { nextStep } from '../client/next-step';
import type { Session } from '../client/session';
import { Button } from '../parts/button';
import { questionWords } from '../words/questions';

/** So many are shown at once; they come the worst first. */
const MOST_SHOWN = 5;

type Chosen = Record<string, string>;

/** Drop-downs with what is probably right, and one button for all that are shown. */
export function Questions({ session, questions }: { session: Session; questions: QuestionAnswer[] }) {
  const { words, busy, known, state } = session;
  const say = questionWords[words.language];
  const [chosen, setChosen] = useState<Chosen>({});
  const shown = questions.slice(0, MOST_SHOWN);
  const answerTo = ({ id, options, default: likely }: QuestionAnswer): string =>
    options.find((one) => one.id === chosen[id])?.id ?? likely ?? '';
  const isWhole = shown.every((one) => answerTo(one) !== '');
  const isNext = state !== null && nextStep(known, state) === 'questions';
  const answers = Object.fromEntries(shown.map((one) => [one.id, answerTo(one)]));
  return (
    <section aria-labelledby="questions-title">
      <h2 id="questions-title">{say.title}</h2>
      <p class="hint">{say.text}</p>
      <ol class="questions">
        {shown.map((one) => (
          <li key={one.id}>
            <Question
              session={session}
              question={one}
              answer={answerTo(one)}
              onAnswer={(option) => setChosen({ ...chosen, [one.id]: option })}
            />
          </li>
        ))}
      </ol>
      {shown.length < questions.length && <p class="hint">{say.shown(shown.length, questions.length)}</p>}
      <div class="pair">
        <Button
          id="step-questions"
          primary={isNext}
          disabled={busy !== null || !isWhole}
          describedBy={isWhole ? undefined : 'questions-missing'}
          onPress={() => session.start('questions', { answers })}
        >
          {say.use}
        </Button>
        <Button disabled={busy !== null} onPress={() => session.start('validate')}>
          {say.checkAgain}
        </Button>
      </div>
      {!isWhole && (
        <p class="hint" id="questions-missing">
          {say.missing}
        </p>
      )}
    </section>
  );
}

type QuestionProps = {
  session: Session;
  question: QuestionAnswer;
  /** Id of an option; '' while none is chosen. */
  answer: string;
  onAnswer: (option: string) => void;
};

function Question({ session, question, answer, onAnswer }: QuestionProps) {
  const { words, busy } = session;
  const say = questionWords[words.language];
  const { id, tab, tabs, cell, message, options } = question;
  const field = `question-${id}`;
  return (
    <>
      <button
        type="button"
        class="plain"
        title={words.showCell(tab, cell)}
        aria-disabled={busy !== null}
        onClick={() => session.showCell(tab, cell)}
      >
        {cell === null ? tab : `${tab} · ${cell}`}
      </button>
      {tabs.length > 1 && <span class="hint"> {say.otherTabs(tabs.length - 1)}</span>}
      <label for={field}>{message}</label>
      <select
        id={field}
        value={answer}
        disabled={busy !== null}
        onChange={(event) => onAnswer(event.currentTarget.value)}
      >
        {answer === '' && (
          <option value="" disabled>
            {say.choose}
          </option>
        )}
        {options.map((one) => (
          <option key={one.id} value={one.id}>
            {one.label}
          </option>
        ))}
      </select>
    </>
  );
}

/** Each can be asked once more. */
export function GivenAnswers({ session, answers }: { session: Session; answers: GivenAnswer[] }) {
  const say = questionWords[session.words.language];
  return (
    <details class="part given">
      <summary>
        <h2>{say.givenTitle(answers.length)}</h2>
      </summary>
      <ul>
        {answers.map(({ id, tab, message, options, option }) => (
          <li key={id}>
            <span class="hint">{tab}</span>
            <p>{message}</p>
            <b>{options.find((one) => one.id === option)?.label ?? option}</b>
            <Button
              label={say.changeLabel(message)}
              disabled={session.busy !== null}
              onPress={() => session.start('questions', { answers: { [id]: null } })}
            >
              {say.change}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
