// The menu of the rest: every command, list, setting and record, folded, with one search over commands and settings.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { State } from '../../use-cases/server';
import { History } from '../cards/history';
import { KindChoice, PdfToo } from '../cards/kind-choice';
import { Letterhead } from '../cards/letterhead';
import { SettingsPart } from '../cards/settings';
import { Templates } from '../cards/templates';
import { missingPrerequisite } from '../client/prerequisites';
import type { Session } from '../client/session';
import type { Task } from '../client/tasks';
import { STEP, type ViewState } from '../client/view';
import { Button } from '../parts/button';
import { showMoment } from '../parts/format';
import { SetUpMore } from '../steps/set-up-part';
import { dialogWords } from '../words/dialog';
import type { SidebarWords } from '../words/sidebar';
import { workPathWords } from '../words/work-path';
import { documentsLabel } from './actions';
import { Person } from './person';

type Props = { session: Session; state: State; at: ViewState };

export function Menu({ session, state, at }: Props) {
  const { words, known } = session;
  const say = workPathWords[words.language];
  const [wanted, setWanted] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const text = wanted.trim().toLowerCase();
  const missing = missingPrerequisite(known, state);
  const isSetUp = missing !== 'begin' && missing !== 'entries' && missing !== 'judges';
  return (
    <div class="menu">
      <Button onPress={() => at.show(STEP)}>{say.goOn}</Button>
      <label class="field">
        <span>{say.search}</span>
        <input
          ref={field}
          id="search"
          type="text"
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value)}
        />
      </label>
      {isSetUp && <Commands session={session} state={state} at={at} text={text} />}
      {text === '' && (
        <>
          <SetUpMore session={session} state={state} />
          {isSetUp && !state.unconfigured && (
            <>
              <Letterhead session={session} />
              <Templates session={session} />
            </>
          )}
        </>
      )}
      {missing !== 'begin' && <SettingsPart session={session} text={text} />}
      {text === '' && (
        <>
          <History session={session} />
          <Course state={state} words={words} />
          <Person session={session} state={state} />
        </>
      )}
    </div>
  );
}

/** What can be done at any time, whatever the step at hand. */
function Commands({ session, state, at, text }: Props & { text: string }) {
  const { words, busy, kinds } = session;
  const say = workPathWords[words.language];
  const run = (task: Task) => {
    if (session.start(task)) at.show(STEP);
  };
  const all: { task: Task; label: string; hint?: string }[] = [
    { task: 'validate', label: words.validate, hint: words.validateHint },
    { task: 'provisional', label: words.provisional, hint: words.provisionalHint },
    { task: 'compute', label: words.compute(state.top), hint: words.computeHint },
    { task: 'plenary', label: words.plenary },
    ...(state.approval === true ? [] : [{ task: 'decide' as const, label: words.decide }]),
    { task: 'verify', label: words.verify },
    { task: 'objections', label: words.objections },
    { task: 'documents', label: documentsLabel(session, state) },
  ];
  const shown = all.filter(({ label }) => label.toLowerCase().includes(text));
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="commands-title">
      <h2 id="commands-title">{say.commands}</h2>
      <ul class="commands">
        {shown.map(({ task, label, hint }) => (
          <li key={task}>
            <Button
              id={`step-${task}`}
              disabled={busy !== null || (task === 'documents' && kinds.length === 0)}
              describedBy={hint === undefined ? undefined : `hint-${task}`}
              onPress={() => run(task)}
            >
              {label}
            </Button>
            {hint !== undefined && (
              <p class="hint" id={`hint-${task}`}>
                {hint}
              </p>
            )}
            {task === 'documents' && <KindChoice session={session} />}
            {task === 'documents' && <PdfToo session={session} />}
          </li>
        ))}
        {text === '' && (
          <li>
            <Button disabled={busy !== null} onPress={session.showDialog}>
              {dialogWords[words.language].open}
            </Button>
          </li>
        )}
      </ul>
    </section>
  );
}

/** What was done so far; what has not begun is left out. */
function Course({ state: { lastRun, documents }, words }: { state: State; words: SidebarWords }) {
  if (lastRun === null && documents.made + documents.begun === 0) return null;
  return (
    <section class="course" aria-label={words.stateTitle}>
      {lastRun && (
        <p>
          {words.lastRun(showMoment(lastRun.at, words.language), lastRun.by)}{' '}
          {lastRun.ranked.length > 0 ? words.lastRunStages(lastRun.ranked.join(', ')) : words.lastRunNoStage}{' '}
          {lastRun.errors > 0 && <strong class="error-text">{words.lastRunErrors(lastRun.errors)}</strong>}
        </p>
      )}
      <p>
        {documents.made > 0 && words.documentsMade(documents.made)}{' '}
        {documents.begun > 0 && <strong>{words.documentsBegun(documents.begun)}</strong>}
      </p>
    </section>
  );
}
