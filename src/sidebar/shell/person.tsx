// Who works here, as what, and in which language.
import type { State } from '../../use-cases/server';
import type { Session } from '../client/session';
import { sidebarWords } from '../words/sidebar';

export function Person({ session, state }: { session: Session; state: State }) {
  const { words } = session;
  const other = words.language === 'id' ? 'en' : 'id';
  return (
    <p class="who">
      <span class="person">{state.user ? words.workingAs(state.user) : words.unknownUser}</span>{' '}
      <span class="badge">{words.roles[state.role]}</span>{' '}
      <button
        type="button"
        class="plain"
        id="step-language"
        lang={other}
        aria-disabled={session.busy !== null}
        onClick={() => session.busy === null && session.start('language', { language: other })}
      >
        {sidebarWords[other].ownName}
      </button>
    </p>
  );
}
