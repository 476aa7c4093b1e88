// The panel: what a person may do and see, by role and by how far the workbook is.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { nextStep } from '../client/next-step';
import type { Client } from '../client/server';
import { type Session, useSession } from '../client/session';
import { openQuestions } from '../client/session-state';
import type { Task } from '../client/tasks';
import { useView, type ViewState } from '../client/view';
import { Failed } from '../parts/failed';
import { Guest } from './guest';
import { Header } from './header';
import { Menu } from './menu';
import { StatusBar } from './status-bar';
import { StepList } from './step-list';
import { StepView } from './step-view';

/** The whole page, speaking to the given server. */
export function App({ client }: { client: Client }) {
  const session = useSession(client);
  const at = useView();
  useFocusKept(session);
  useResultShown(session, at);
  if (session.state === null) return <Opening session={session} />;
  return (
    <>
      <main>
        <Header session={session} state={session.state} at={at} />
        <Body session={session} at={at} />
      </main>
      <StatusBar session={session} view={at.view} />
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

function Body({ session, at }: { session: Session; at: ViewState }) {
  const { state } = session;
  if (state === null) return null;
  if (state.role !== 'admin') return <Guest role={state.role} session={session} />;
  switch (at.view.name) {
    case 'menu':
      return <Menu session={session} state={state} at={at} />;
    case 'steps':
      return <StepList session={session} state={state} at={at} />;
    case 'step':
      return <StepView session={session} state={state} at={at} />;
  }
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
    if (busy !== null) had.current = !lost || (last.current !== null && had.current);
    if (busy === null && last.current !== null && lost && had.current) {
      const next = state && `step-${nextStep(known, state)}`;
      const places = [`step-${last.current}`, PLACES[last.current], next, 'situation'].filter(
        (id) => typeof id === 'string',
      );
      const place = places.map((id) => document.getElementById(id)).find((one) => one !== null);
      place?.focus();
    }
    last.current = busy;
  });
}

/** After these it is known what has to be answered. */
const ASKING: readonly Task[] = ['validate', 'questions', 'provisional', 'compute', 'close'];

/** The new situation stands at the top: that is where the panel is after the work, unless a place of its own was asked for. */
const STAYING: readonly Task[] = [
  ...(['list', 'assign', 'schedule', 'template', 'open-template', 'upload-template', 'restore-template'] as const),
  ...(['letterhead', 'details', 'settings', 'language', 'preview', 'own', 'reliability', 'files'] as const),
];

/** Brings the outcome of finished work into sight. The focus stays. */
function useResultShown({ busy, notice, known }: Session, at: ViewState): void {
  const last = useRef<Task | null>(null);
  useLayoutEffect(() => {
    const done = last.current;
    last.current = busy;
    if (busy !== null || done === null || !notice || !('text' in notice)) return;
    if (ASKING.includes(done) && openQuestions(known).length > 0) {
      document.getElementById('questions-title')?.scrollIntoView({ block: 'start' });
    } else if (!STAYING.includes(done)) document.querySelector('main')?.scrollTo(0, 0);
  }, [busy]);
  const isFirst = useRef(true);
  useLayoutEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    document.querySelector('main')?.scrollTo(0, 0);
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isLost) document.querySelector<HTMLElement>('#situation, #steps-title')?.focus();
  }, [at.view]);
}
