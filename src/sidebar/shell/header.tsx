// Top of the panel: the competition, who works, and how far it has come.
import type { State } from '../../use-cases/server';
import type { Session } from '../client/session';
import { showMoment } from '../parts/format';
import { type SidebarWords, sidebarWords } from '../words/sidebar';

/** Competition and person; what was done so far only for those who run it. */
export function Header({ session, state }: { session: Session; state: State }) {
  const { words } = session;
  const other = words.language === 'id' ? 'en' : 'id';
  return (
    <header class="head">
      <h1>{state.competition || words.untitled}</h1>
      <p class="who">
        <span class="person">{state.user ? words.workingAs(state.user) : words.unknownUser}</span>{' '}
        <span class="badge">{words.roles[state.role]}</span>{' '}
        <button
          type="button"
          class="plain"
          id="step-language"
          lang={other}
          aria-disabled={session.busy !== null}
          onClick={() => session.start('language', { language: other })}
        >
          {sidebarWords[other].ownName}
        </button>
      </p>
      {state.role === 'admin' && hasCourse(state) && <Course state={state} words={words} />}
    </header>
  );
}

/** Stages that have not begun are left out. */
const hasCourse = ({ lastRun, documents }: State): boolean => lastRun !== null || documents.made + documents.begun > 0;

function Course({ state: { lastRun, documents }, words }: { state: State; words: SidebarWords }) {
  return (
    <section class="course" aria-label={words.stateTitle}>
      {lastRun ? (
        <p>
          {words.lastRun(showMoment(lastRun.at, words.language), lastRun.by)}{' '}
          {lastRun.ranked.length > 0 ? words.lastRunStages(lastRun.ranked.join(', ')) : words.lastRunNoStage}{' '}
          {lastRun.errors > 0 && <strong class="error-text">{words.lastRunErrors(lastRun.errors)}</strong>}
        </p>
      ) : (
        <p>{words.neverRun}</p>
      )}
      <p>
        {documents.made > 0 ? words.documentsMade(documents.made) : words.documentsNone}{' '}
        {documents.begun > 0 && <strong>{words.documentsBegun(documents.begun)}</strong>}
      </p>
    </section>
  );
}
