// The path from an empty workbook to documents: where the competition is on it, and the next step.

import { setUpPanelWords } from '../../use-cases/judging/words/set-up-panel';
import type { State } from '../../use-cases/server';
import { missingPrerequisite, openStage } from '../client/prerequisites';
import type { SessionState } from '../client/session-state';
import type { Task } from '../client/tasks';
import { errorsIn, nextStep } from '../steps/steps';
import { nextStepWords } from '../words/next-steps';
import type { SidebarWords } from '../words/sidebar';

const PLACES = ['setUp', 'judges', 'check', 'rank', 'documents'] as const;
export type Milestone = (typeof PLACES)[number];

/** The tasks of checking. */
const CHECKING: readonly Task[] = ['validate', 'preview', 'fix'];

const isFinished = ({ scored, expected }: { scored: number; expected: number }) => scored >= expected;

/** Where the competition stands: everything before is done. `done` when nothing is left. */
export function placeOn(known: SessionState, state: State): Milestone | 'done' {
  const missing = missingPrerequisite(known, state);
  if (missing === 'collect') return 'judges';
  // Later stages are prepared while the competition is under way.
  if (missing !== null) return openStage(state) === (state.stages[0] ?? null) || !state.begun ? 'setUp' : 'judges';
  const next = nextStep(known, state);
  if (next === 'documents') {
    const isMade = state.documents.made > 0 && state.documents.begun === 0 && !known.unfinished;
    return isMade ? 'done' : 'documents';
  }
  if (!CHECKING.includes(next)) return 'rank';
  const { progress } = known;
  if (progress === null) return state.lastRun === null ? 'judges' : 'check';
  return progress.length > 0 && progress.every(isFinished) ? 'check' : 'judges';
}

/** The sentence about the next step. */
function nextSentence(known: SessionState, state: State, words: SidebarWords): string {
  const [place, lack] = [placeOn(known, state), missingPrerequisite(known, state)];
  const { next } = setUpPanelWords[words.language];
  if (lack === null) {
    const step = nextStep(known, state);
    if (step === 'plenary') return nextStepWords[words.language].plenary;
    const errors = place === 'judges' || place === 'check' ? errorsIn(known) : 0;
    return errors > 0 ? nextStepWords[words.language].mend(errors) : words.pathNext[step === 'close' ? 'close' : place];
  }
  return lack === 'tabs' || lack === 'files' ? next[lack](openStage(state) ?? '') : next[lack];
}

/** Five places in a row, and one sentence about the next step. */
export function Path({ known, state, words }: { known: SessionState; state: State; words: SidebarWords }) {
  const place = placeOn(known, state);
  const at = place === 'done' ? PLACES.length : PLACES.indexOf(place);
  return (
    <nav aria-label={words.pathTitle} class="path">
      <ol>
        {PLACES.map((one, index) => (
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
