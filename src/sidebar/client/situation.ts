// What the panel says of the step at hand: one title, what comes next, and what is still missing.
import type { Settings } from '../../domain/settings/settings';
import type { State } from '../../use-cases/server';
import { questionWords } from '../words/questions';
import { type WorkPathWords, workPathWords } from '../words/work-path';
import { errorsIn, nextStep } from './next-step';
import { stepAtHand } from './office-steps';
import { openStage } from './prerequisites';
import { openQuestions, type SessionState } from './session-state';

type Said = { title: string; text: string };

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

function countsOf(known: SessionState, state: State) {
  const stage = openStage(state) ?? '';
  const own = known.progress?.filter((one) => stage === '' || one.stage === stage) ?? [];
  return {
    errors: errorsIn(known),
    safe: known.findings?.filter(({ fix }) => fix?.status === 'offered' && fix.confirm === null).length ?? 0,
    scored: sum(own.map(({ scored }) => scored)),
    expected: sum(own.map(({ expected }) => expected)),
    top: state.top,
    stage,
  };
}

export function situationOf(known: SessionState, state: State): Said {
  const words = workPathWords[state.language];
  const counts = countsOf(known, state);
  const task = nextStep(known, state);
  switch (task) {
    case null:
      return words.situation.done;
    case 'questions': {
      const asked = openQuestions(known).length;
      return { title: words.questions(asked), text: questionWords[state.language].text };
    }
    case 'validate':
    case 'preview':
    case 'fix':
      return checking(words, counts, known);
    case 'plenary':
      return { ...words.situation.plenary, title: words.tieTitle(counts) };
    case 'documents':
      return documents(words, known, state);
    case 'create':
    case 'list':
    case 'tabs':
    case 'make-files':
    case 'collect':
    case 'confirm':
    case 'decide':
    case 'close':
    case 'compute':
      return state.unconfigured && known.ranking === null && task === 'close'
        ? words.situation.firstLook
        : words.situation[task];
    default:
      return words.situation.compute;
  }
}

/** While scores are missing, judges are at work; other errors come first. */
function checking(words: WorkPathWords, counts: ReturnType<typeof countsOf>, known: SessionState): Said {
  const isScoring = counts.expected === 0 || counts.scored < counts.expected;
  const others = known.findings?.filter(({ severity, code }) => severity === 'error' && code !== 'SCORE_MISSING') ?? [];
  if (counts.errors > 0 && (others.length > 0 || !isScoring)) {
    return { title: words.errorsTitle(counts), text: words.errorsText(counts) };
  }
  return { title: words.judgingTitle, text: counts.expected === 0 ? words.waiting : words.judging(counts) };
}

function documents(words: WorkPathWords, known: SessionState, state: State): Said {
  switch (stepAtHand(known, state)?.id) {
    case 'plenary':
      return words.situation.minutes;
    case 'announcement':
      return words.situation.announcement;
    case 'decree':
      return words.situation.decree;
    case 'report':
      return words.situation.report;
    default:
      return words.situation.award;
  }
}

/** The settings that certificates and letters print, and that are still blank. */
export const MISSING_KEYS = ['signerName', 'signerPosition', 'ceremonyDate', 'ceremonyPlace', 'government'] as const;

export const missingFields = (settings: Settings | null | undefined): (typeof MISSING_KEYS)[number][] =>
  settings ? MISSING_KEYS.filter((key) => (settings[key] ?? '') === '') : [];
