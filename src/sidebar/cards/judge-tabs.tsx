// The judges' tabs of a stage: made or renewed, what became of each, and what judges can see of each other in them.

import { preparationWords } from '../../use-cases/judging/words/preparation';
import type { JudgeTabsAnswer, State } from '../../use-cases/server';
import { missingPrerequisite } from '../client/prerequisites';
import type { Session } from '../client/session';
import { Button } from '../parts/button';
import { Plans } from './plan';

type Props = { session: Session; state: State; stage: string };

export function JudgeTabs({ session, state, stage }: Props) {
  const { words, busy, known } = session;
  const texts = preparationWords[words.language];
  const isNext = missingPrerequisite(known, state) === 'tabs';
  const isBusy = busy !== null;
  return (
    <section aria-labelledby="tabs-title">
      <h2 id="tabs-title">{texts.tabsTitle(stage)}</h2>
      <p class="hint">{texts.tabsHint}</p>
      <Plans session={session} stage={stage} />
      <div class="calm">
        <h3>{texts.sharedTitle}</h3>
        <p>{texts.sharedText}</p>
        {isNext && (
          <button
            type="button"
            class="plain"
            aria-disabled={isBusy}
            onClick={() => isBusy || session.start('settings', { settings: { judgeFiles: 'separate' } })}
          >
            {texts.useSeparate}
          </button>
        )}
      </div>
      <Button id="step-tabs" primary={isNext} disabled={isBusy} onPress={() => session.start('tabs', { stage })}>
        {isNext ? texts.makeTabs : texts.renewTabs}
      </Button>
      {known.tabs && <Made session={session} tabs={known.tabs} />}
    </section>
  );
}

function Made({ session, tabs: { tabs, notes } }: { session: Session; tabs: JudgeTabsAnswer }) {
  const { words, busy } = session;
  const texts = preparationWords[words.language];
  return (
    <>
      <ul class="made">
        {tabs.map(({ tab, status, added }) => (
          <li key={tab}>
            <button
              type="button"
              class="plain"
              title={words.showCell(tab, null)}
              aria-disabled={busy !== null}
              onClick={() => session.showCell(tab, null)}
            >
              {tab}
            </button>
            <span class={status === 'changed' || status === 'theirs' ? 'badge warning' : 'badge'}>
              {status === 'added' ? texts.rowsAdded(added) : texts.tabStatus[status]}
            </span>
          </li>
        ))}
      </ul>
      <ul class="advice">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </>
  );
}
