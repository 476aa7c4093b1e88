// The wide dialog: the full ranking, how an entry did on each criterion, and the judges side by side.
import { useLayoutEffect, useState } from 'preact/hooks';
import { type Client, closePage } from '../client/server';
import { Button } from '../parts/button';
import { Failed } from '../parts/failed';
import { dialogWords } from '../words/dialog';
import { sidebarWords } from '../words/sidebar';
import { JudgesView } from './judges-view';
import { ProfileView } from './profile-view';
import { RankingView } from './ranking-view';
import { Tabs, type View } from './tabs';
import { useDialog } from './use-dialog';

/** The whole dialog, speaking to the given server. */
export function RankingDialog({ client, provisional }: { client: Client; provisional: boolean }) {
  const dialog = useDialog(client, provisional);
  const language = dialog.state?.language ?? 'id';
  const common = sidebarWords[language];
  const words = dialogWords[language];
  const [view, setView] = useState<View>('ranking');
  const [chosen, setChosen] = useState<string | null>(null);
  const [entry, setEntry] = useState<string | null>(null);
  const { stages } = dialog;
  const stage = stages?.find(({ ranked }) => ranked.stage === chosen) ?? stages?.[stages.length - 1];

  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === 'Escape' && closePage();
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const said = stages === null ? words.loading : dialog.isAssessed ? words.assessed : words.assessing;
  const isNothing = stages?.length === 0;
  return (
    <main class="wide">
      <header class="wide-head">
        <h1>
          {dialog.state?.competition || common.untitled}{' '}
          {dialog.provisional && <span class="badge warning">{common.provisionalMark}</span>}
        </h1>
        {stages !== null && stages.length > 1 && (
          <label class="inline">
            <span>{common.stageLabel}</span>
            <select value={stage?.ranked.stage} onChange={(event) => setChosen(event.currentTarget.value)}>
              {stages.map(({ ranked }) => (
                <option key={ranked.stage} value={ranked.stage}>
                  {ranked.stage}
                </option>
              ))}
            </select>
          </label>
        )}
        <p role="status" class="hint">
          {dialog.failure === null && !isNothing && said}
        </p>
      </header>
      <Failed failure={dialog.failure} words={common} onRetry={() => dialog.load(dialog.provisional)} />
      {isNothing && (
        <>
          <p>{words.nothing}</p>
          {!dialog.provisional && (
            <Button primary onPress={() => dialog.load(true)}>
              {words.provisional}
            </Button>
          )}
        </>
      )}
      {stage && (
        <Tabs view={view} onView={setView} words={words}>
          {view === 'ranking' && (
            <RankingView
              stage={stage}
              words={words}
              common={common}
              onEntry={(code) => {
                setEntry(code);
                setView('profile');
              }}
            />
          )}
          {view === 'profile' && (
            <ProfileView stage={stage} entry={entry} onEntry={setEntry} words={words} common={common} />
          )}
          {view === 'judges' && <JudgesView stage={stage} words={words} common={common} />}
        </Tabs>
      )}
    </main>
  );
}
