// The path from an empty workbook to documents: where the competition is on it, and the next step.

import { preparationWords } from '../../use-cases/judging/words/preparation';
import type { State } from '../../use-cases/server';
import { MILESTONES, milestoneOf } from '../client/milestone';
import { errorsIn, nextStep } from '../client/next-step';
import { missingPrerequisite, openStage } from '../client/prerequisites';
import { openQuestions, type SessionState } from '../client/session-state';
import { nextStepWords } from '../words/next-steps';
import { questionWords } from '../words/questions';
import type { SidebarWords } from '../words/sidebar';

/** The sentence about the next step. */
function nextSentence(known: SessionState, state: State, words: SidebarWords): string {
  const [place, missing] = [milestoneOf(known, state), missingPrerequisite(known, state)];
  const { next } = preparationWords[words.language];
  if (missing === null) {
    const step = nextStep(known, state);
    if (step === 'questions') return questionWords[words.language].next(openQuestions(known).length);
    if (step === 'plenary') return nextStepWords[words.language].plenary;
    const errors = place === 'judges' || place === 'check' ? errorsIn(known) : 0;
    return errors > 0 ? nextStepWords[words.language].mend(errors) : words.pathNext[step === 'close' ? 'close' : place];
  }
  return missing === 'tabs' || missing === 'files' ? next[missing](openStage(state) ?? '') : next[missing];
}

/** Five places in a row, and one sentence about the next step. */
export function Path({ known, state, words }: { known: SessionState; state: State; words: SidebarWords }) {
  const place = milestoneOf(known, state);
  const at = place === 'done' ? MILESTONES.length : MILESTONES.indexOf(place);
  return (
    <nav aria-label={words.pathTitle} class="path">
      <ol>
        {MILESTONES.map((one, index) => (
          <li
            key={one}
            class={index < at ? 'past' : index === at ? 'present' : 'future'}
            aria-current={index === at ? 'step' : undefined}
          >
            <span class="dot" aria-hidden="true">
              {index < at ? '✓' : index + 1}
            </span>
            {words.path[one]}
            {index < at && <span class="unseen">{words.pathDone}</span>}
          </li>
        ))}
      </ol>
      <p class="next">{nextSentence(known, state, words)}</p>
    </nav>
  );
}
