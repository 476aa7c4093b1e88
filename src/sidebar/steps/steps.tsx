// The guided list of what can be done, in the order it is done; the next sensible step is the primary one.

import { DEFAULT_KINDS } from '../../domain/documents/phases';
import { kindName, makeChosen } from '../../domain/documents/words/document-kinds';
import { preparationWords } from '../../use-cases/judging/words/preparation';
import type { State } from '../../use-cases/server';
import { KindChoice, PdfToo } from '../cards/kind-choice';
import { nextStep } from '../client/next-step';
import type { Session } from '../client/session';
import type { Task } from '../client/tasks';
import { Button } from '../parts/button';
import type { SidebarWords } from '../words/sidebar';

const isDefault = (kinds: Session['kinds']): boolean =>
  kinds.length === DEFAULT_KINDS.length && DEFAULT_KINDS.every((kind) => kinds.includes(kind));

function documentsLabel(words: SidebarWords, isUnfinished: boolean, kinds: Session['kinds']): string {
  if (!isDefault(kinds)) return makeChosen(kinds.length, words.language);
  return isUnfinished ? words.resume : words.make;
}

const documentsHint = (words: SidebarWords, kinds: Session['kinds']): string =>
  isDefault(kinds) ? words.makeHint : kinds.map((kind) => kindName(kind, words.language)).join(', ');

const stepsOf = (
  words: SidebarWords,
  top: number,
  isUnfinished: boolean,
  kinds: Session['kinds'],
): { task: Task; label: string; hint: string }[] => [
  { task: 'validate', label: words.validate, hint: words.validateHint },
  { task: 'provisional', label: words.provisional, hint: words.provisionalHint },
  { task: 'compute', label: words.compute(top), hint: words.computeHint },
  { task: 'documents', label: documentsLabel(words, isUnfinished, kinds), hint: documentsHint(words, kinds) },
];

/** The admin's actions; `later`: closed, for something else comes first. */
export function Steps({ session, state, later }: { session: Session; state: State; later: boolean }) {
  const { words } = session;
  if (!later) {
    return (
      <section aria-labelledby="steps-title">
        <h2 id="steps-title">{words.stepsTitle}</h2>
        <List session={session} state={state} />
      </section>
    );
  }
  return (
    <details class="part">
      <summary>
        <h2>{preparationWords[words.language].later}</h2>
      </summary>
      <List session={session} state={state} />
    </details>
  );
}

function List({ session, state }: { session: Session; state: State }) {
  const { words } = session;
  const next = nextStep(session.known, state);
  return (
    <ol class="steps">
      {stepsOf(words, state.top, session.known.unfinished || state.documents.begun > 0, session.kinds).map(
        ({ task, label, hint }) => (
          <li key={task}>
            <Button
              id={`step-${task}`}
              primary={task === next}
              disabled={session.busy !== null || (task === 'documents' && session.kinds.length === 0)}
              describedBy={`hint-${task}`}
              onPress={() => session.start(task)}
            >
              {label}
            </Button>
            <p class="hint" id={`hint-${task}`}>
              {hint}
            </p>
            {task === 'documents' && <KindChoice session={session} />}
            {task === 'documents' && <PdfToo session={session} />}
          </li>
        ),
      )}
    </ol>
  );
}
