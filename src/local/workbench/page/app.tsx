// The workbench: title, menus, grid, tabs, and the add-on's panel beside them.
import { useEffect, useRef, useState } from 'preact/hooks';
import { workbenchWords } from '../../words/workbench';
import type { DocumentShown, Notice, Ran, Reply, Snapshot } from '../protocol';
import { callFunction, clickMenu, documentAddress, editCells, fileAddress, getSnapshot, openFile } from './api';
import { Dialog } from './dialog';
import { DocumentList } from './documents';
import { Files } from './files';
import { Grid, type Position } from './grid';
import { Menus } from './menus';
import { Alert, Toasts } from './notices';
import { Panel } from './panel';
import { topLeft } from './range';
import { Tabs } from './tabs';

/** How long a short message stays. */
const TOAST_MILLISECONDS = 6000;
const START: Position = { row: 0, column: 0 };

type Looking = { tab: string; position: Position };

/** The add-on's links lead to Google; here the document, a template or a judge's file lies in the folder. */
function download(link: string, documents: readonly DocumentShown[]): void {
  const document = documents.find((one) => one.link === link);
  const anchor = window.document.createElement('a');
  anchor.href = document ? documentAddress(document.file) : fileAddress(link);
  anchor.download = document?.file ?? link.slice(link.lastIndexOf('/') + 1);
  anchor.click();
}

/** The whole page. */
export function App() {
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  const [looking, setLooking] = useState<Looking>({ tab: '', position: START });
  const [busy, setBusy] = useState(0);
  const [isLost, setLost] = useState(false);
  const [closedPanel, setClosedPanel] = useState(0);
  const [closedDialog, setClosedDialog] = useState(0);
  const [showsDocuments, setShowsDocuments] = useState(false);
  const [toasts, setToasts] = useState<Notice[]>([]);
  const [alerts, setAlerts] = useState<Notice[]>([]);
  const jumps = useRef(-1);
  const clicked = useRef<{ label: string; replies: Reply[] }>({ label: '', replies: [] });
  const words = workbenchWords[snapshot?.language ?? 'id'];

  /** The newest state of the host; the eye follows it only where the add-on moved. */
  const take = (next: Snapshot) => {
    setSnapshot(next);
    if (next.jumps !== jumps.current) {
      jumps.current = next.jumps;
      const position = next.selection?.tab === next.active ? topLeft(next.selection.range) : START;
      setLooking({ tab: next.active, position });
    }
    const fresh = next.notices.filter(({ kind }) => kind === 'toast');
    if (fresh.length > 0) {
      setToasts((before) => [...before, ...fresh]);
      setTimeout(() => setToasts((before) => before.filter((one) => !fresh.includes(one))), TOAST_MILLISECONDS);
    }
    setAlerts((before) => [...before, ...next.notices.filter(({ kind }) => kind !== 'toast')]);
  };

  const run = async (work: () => Promise<Ran>): Promise<Ran['outcome']> => {
    setBusy((count) => count + 1);
    try {
      const ran = await work();
      take(ran.snapshot);
      setLost(false);
      return ran.outcome;
    } catch {
      setLost(true);
      return { error: 'NetworkError: Connection failure due to HTTP 0' };
    } finally {
      setBusy((count) => count - 1);
    }
  };

  const tell = async (work: () => Promise<Ran>) => {
    const outcome = await run(work);
    if ('error' in outcome) {
      setAlerts((before) => [...before, { kind: 'alert', title: words.failed, text: outcome.error }]);
    }
  };

  /** Sheets would put the question in the middle of the work; here the work begins again with its answer. */
  const click = (label: string, replies: Reply[]) => {
    clicked.current = { label, replies };
    return tell(() => clickMenu(label, replies));
  };

  // What somebody did at another seat meanwhile.
  useEffect(() => {
    const look = () => getSnapshot().then(take, () => setLost(true));
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  useEffect(() => {
    getSnapshot().then(
      (first) => {
        // A dialog does not outlive the page it was shown over.
        setClosedDialog(first.dialog?.shown ?? 0);
        take(first);
      },
      () => setLost(true),
    );
  }, []);
  useEffect(() => {
    document.documentElement.lang = snapshot?.language ?? 'id';
    if (snapshot) document.title = snapshot.file;
  }, [snapshot?.language, snapshot?.file]);

  if (!snapshot) return <p class="waiting">{isLost ? words.lost : words.loading}</p>;
  const tab = snapshot.tabs.find(({ name }) => name === looking.tab) ?? snapshot.tabs[0];
  /** What the add-on's pages may do. */
  const handlers = {
    call: (name: string, args: unknown[]) => run(() => callFunction(name, args)),
    onDocument: (link: string) => download(link, snapshot.documents),
    onFocus: () => document.querySelector<HTMLElement>('.grid')?.focus(),
  };
  return (
    <div class="workbench">
      <header class="top">
        <h1>
          {snapshot.file} <small>{snapshot.as === null ? words.localCopy : words.lookedAtAs(snapshot.as)}</small>
        </h1>
        <div class="bar">
          <Menus menus={snapshot.menus} disabled={busy > 0} onClick={(label) => click(label, [])} words={words} />
          {snapshot.as === null && (
            <Files file={snapshot.file} onOpen={(file) => tell(() => openFile(file))} words={words} />
          )}
          <button type="button" aria-pressed={showsDocuments} onClick={() => setShowsDocuments(!showsDocuments)}>
            {words.documents} ({snapshot.documents.length})
          </button>
          <span role="status" class="busy">
            {busy > 0 && words.running}
          </span>
        </div>
        {isLost && (
          <p role="alert" class="lost">
            {words.lost}
          </p>
        )}
      </header>
      <main>
        {tab && (
          <Grid
            key={tab.id}
            tab={tab}
            version={snapshot.version}
            selected={looking.position}
            onSelect={(position) => setLooking({ tab: tab.name, position })}
            onEdit={(cell, values) => tell(() => editCells(tab.name, cell, values))}
            words={words}
          />
        )}
        {showsDocuments && (
          <DocumentList documents={snapshot.documents} onClose={() => setShowsDocuments(false)} words={words} />
        )}
        {snapshot.sidebar && snapshot.sidebar.shown !== closedPanel && (
          <Panel
            {...snapshot.sidebar}
            {...handlers}
            onClose={() => setClosedPanel(snapshot.sidebar?.shown ?? 0)}
            words={words}
          />
        )}
      </main>
      <Tabs
        tabs={snapshot.tabs}
        active={tab?.name ?? ''}
        onChoose={(name) => setLooking({ tab: name, position: START })}
        words={words}
      />
      {snapshot.dialog && snapshot.dialog.shown !== closedDialog && (
        <Dialog
          {...snapshot.dialog}
          {...handlers}
          onClose={() => setClosedDialog(snapshot.dialog?.shown ?? 0)}
          words={words}
        />
      )}
      <Toasts toasts={toasts} />
      {alerts[0] && (
        <Alert
          alert={alerts[0]}
          onClose={() => setAlerts((before) => before.slice(1))}
          onReply={(reply) => click(clicked.current.label, [...clicked.current.replies, reply])}
          words={words}
        />
      )}
    </div>
  );
}
