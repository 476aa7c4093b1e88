// What was done in this competition, newest first.

import { ACTIONS } from '../../domain/audit/history-row';
import type { Details } from '../../use-cases/server';
import type { Session } from '../client/session';
import { useLookUp } from '../client/use-look-up';
import { Button } from '../parts/button';
import { showMoment } from '../parts/format';
import { usePages } from '../parts/pages';

/** The rows of the history tab that say who did what; looked up when it is opened. */
export function History({ session }: { session: Session }) {
  const { words, known } = session;
  const lookUp = useLookUp(session);
  const history = known.details?.history ?? null;
  return (
    <details class="part" onToggle={(event) => event.currentTarget.open && lookUp('details')}>
      <summary>
        <h2>{words.historyTitle}</h2>
      </summary>
      {history !== null && <Rows session={session} history={history} />}
    </details>
  );
}

function Rows({ session: { words }, history }: { session: Session; history: Details['history'] }) {
  const { shown, next, showMore } = usePages(history, 10, 30);
  if (history.length === 0) return <p class="hint">{words.historyNone}</p>;
  return (
    <>
      <ol class="history">
        {shown.map(({ at, by, action, detail, stage }, index) => (
          <li key={index}>
            <b>{ACTIONS.find(([one]) => one === action)?.[1][words.language]}</b> {stage}
            <span class="hint">
              {showMoment(at, words.language)} · {by}
            </span>
            {detail !== '' && <span>{detail}</span>}
          </li>
        ))}
      </ol>
      {next > 0 && <Button onPress={showMore}>{words.more(next)}</Button>}
    </>
  );
}
