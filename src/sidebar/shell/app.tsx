// The panel: what a person may do and see, by role and by how far the workbook is.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Documents } from '../cards/documents';
import { Findings } from '../cards/findings';
import { History } from '../cards/history';
import { OwnFixes } from '../cards/judge-confirmations';
import { Judges } from '../cards/judges';
import { Letterhead } from '../cards/letterhead';
import { Questions } from '../cards/questions';
import { Ranking } from '../cards/ranking';
import { SettingsPart } from '../cards/settings';
import { StageStatusCard } from '../cards/stage-status';
import { Templates } from '../cards/templates';
import { Understood } from '../cards/understood';
import { milestoneOf } from '../client/milestone';
import { nextStep } from '../client/next-step';
import { missingPrerequisite } from '../client/prerequisites';
import type { Client } from '../client/server';
import { type Session, useSession } from '../client/session';
import { openQuestions, type SessionState } from '../client/session-state';
import type { Task } from '../client/tasks';
import { Failed } from '../parts/failed';
import { Begin } from '../steps/begin';
import { SetUpMore, SetUpNow } from '../steps/set-up-part';
import { Steps } from '../steps/steps';
import { Guest } from './guest';
import { Header } from './header';
import { Path } from './path';
import { StatusBar } from './status-bar';

/** The whole page, speaking to the given server. */
export function App({ client }: { client: Client }) {
  const session = useSession(client);
  useFocusKept(session);
  useResultShown(session);
  if (session.state === null) return <Opening session={session} />;
  return (
    <>
      <main>
        <Header session={session} state={session.state} />
        <Body session={session} />
      </main>
      <StatusBar session={session} />
    </>
  );
}

function Opening({ session: { words, notice, load } }: { session: Session }) {
  const failure = notice && 'failure' in notice ? notice.failure : null;
  return (
    <main>
      <div role="status">{!failure && <p class="hint">{words.loading}</p>}</div>
      <Failed failure={failure} words={words} onRetry={load} />
    </main>
  );
}

function Body({ session }: { session: Session }) {
  const { state, known, words } = session;
  if (state === null) return null;
  if (state.role !== 'admin') return <Guest role={state.role} session={session} />;
  const missing = missingPrerequisite(known, state);
  const questions = openQuestions(known);
  if (missing === 'begin') {
    return (
      <>
        <Path known={known} state={state} words={words} />
        <Begin session={session} state={state} />
      </>
    );
  }
  return (
    <>
      <OwnFixes session={session} />
      <Path known={known} state={state} words={words} />
      <SetUpNow session={session} state={state} />
      {missing !== 'entries' && missing !== 'judges' && (
        <>
          {questions.length > 0 && <Questions session={session} questions={questions} />}
          <Steps
            session={session}
            state={state}
            later={questions.length > 0 || milestoneOf(known, state) === 'setUp'}
          />
          <StageStatusCard session={session} state={state} />
        </>
      )}
      {known.understood && (
        <Understood session={session} understood={known.understood} isConfigured={state.unconfigured !== true} />
      )}
      {known.documents && <Documents session={session} documents={known.documents} />}
      {known.ranking && <Ranking session={session} ranking={known.ranking} />}
      {known.findings && <Findings session={session} findings={known.findings} />}
      {known.progress && <Judges session={session} state={state} progress={known.progress} />}
      <SetUpMore session={session} state={state} />
      {missing !== 'entries' && missing !== 'judges' && !state.unconfigured && (
        <>
          <Letterhead session={session} />
          <Templates session={session} />
        </>
      )}
      <SettingsPart session={session} />
      <History session={session} />
    </>
  );
}

/** Where the focus goes after tasks without a step of their own. */
const PLACES: Partial<Record<Task, string>> = {
  fix: 'fix-tools',
  undo: 'fix-tools',
  mark: 'fix-tools',
  answer: 'own-title',
  'open-template': 'step-template',
  'restore-template': 'step-template',
};

/** When the focused control disappears after the work (a cancel button, the start form), focus its step. */
function useFocusKept({ busy, known, state }: Session): void {
  const last = useRef<Task | null>(null);
  const had = useRef(false);
  useLayoutEffect(() => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    // Background work must not move the focus.
    if (busy !== null && last.current === null) had.current = !lost;
    if (busy === null && last.current !== null && lost && had.current) {
      const next = state && `step-${nextStep(known, state)}`;
      const places = [`step-${last.current}`, PLACES[last.current], next, 'step-validate'].filter(
        (id) => typeof id === 'string',
      );
      const place = places.map((id) => document.getElementById(id)).find((one) => one !== null);
      place?.focus();
    }
    last.current = busy;
  }, [busy]);
}

/** After these it is known what has to be answered. */
const ASKING: readonly Task[] = ['validate', 'questions', 'provisional', 'compute', 'close'];

/** Where the outcome of a piece of work is to be read; null when the word at the bottom says it all. */
function resultOf(task: Task, known: SessionState): string | null {
  const { findings, ranking, documents } = known;
  if (ASKING.includes(task) && openQuestions(known).length > 0) return 'questions-title';
  const isClean = !findings?.some((one) => one.severity !== 'info');
  switch (task) {
    case 'create':
    case 'list':
    case 'add-list':
    case 'assign':
    case 'schedule':
    case 'template':
    case 'open-template':
    case 'upload-template':
    case 'restore-template':
    case 'letterhead':
    case 'close-stage':
    case 'plenary':
    case 'objections':
    case 'reopen':
    case 'rules':
    case 'details':
    case 'settings':
    case 'language':
    case 'preview':
    case 'fix':
    case 'undo':
    case 'mark':
    case 'own':
    case 'answer':
    case 'questions':
      return null;
    case 'decide':
    case 'verify':
    case 'validate':
    case 'accept':
      return isClean ? null : 'findings-title';
    case 'provisional':
    case 'compute':
    case 'close':
      // Where judging has to be closed first, that is what to see: the ranking stands below it.
      if (ranking && ranking.open.length > 0) return 'life-title';
      return ranking && ranking.stages.length > 0 ? 'ranking-title' : 'findings-title';
    case 'tabs':
      return 'tabs-title';
    case 'files':
    case 'make-files':
    case 'collect':
      return 'files-title';
    case 'reliability':
      return ranking && ranking.stages.length > 0 ? 'reliability-title' : 'findings-title';
    default:
      return documents && documents.length > 0 ? 'documents-title' : 'findings-title';
  }
}

/** Brings the outcome of finished work into sight: it stands below the steps and would be missed. The focus stays. */
function useResultShown({ busy, notice, known }: Session): void {
  const last = useRef<Task | null>(null);
  useLayoutEffect(() => {
    if (busy === null && last.current !== null && notice && 'text' in notice) {
      const place = resultOf(last.current, known);
      if (place !== null) document.getElementById(place)?.scrollIntoView({ block: 'start' });
    }
    last.current = busy;
  }, [busy]);
}
