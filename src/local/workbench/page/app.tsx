// The workbench: title, menus, grid, tabs, and the add-on's panel beside them.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { DocumentShown, WorkbookSnapshot } from '../protocol';
import { callFunction, documentAddress, editCells, fileAddress, resume } from './api';
import { Dialog } from './dialog';
import { DocumentList } from './documents';
import { Earlier } from './earlier';
import { Grid } from './grid/grid';
import { Alert, Toasts } from './notices';
import { Panel } from './panel';
import { Tabs } from './tabs';
import { Top } from './top';
import { START, useWorkbook } from './use-workbook';

/** At Google the add-on's links are web addresses; here they name a file in the results folder. */
function download(link: string, documents: readonly DocumentShown[]): void {
  const document = documents.find((one) => one.link === link);
  const anchor = window.document.createElement('a');
  anchor.href = document ? documentAddress(document.file) : fileAddress(link);
  anchor.download = document?.file ?? link.slice(link.lastIndexOf('/') + 1);
  anchor.click();
}

/** The whole page. */
export function App() {
  const [closedPanel, setClosedPanel] = useState(0);
  const [closedDialog, setClosedDialog] = useState(0);
  const [showsDocuments, setShowsDocuments] = useState(false);
  // A dialog does not outlive the page it was shown over.
  const workbook = useWorkbook((first: WorkbookSnapshot) => setClosedDialog(first.dialog?.shown ?? 0));
  const { snapshot, words, looking, select, notices, run, runAndReport } = workbook;
  useLayoutEffect(() => {
    document.documentElement.lang = snapshot?.language ?? 'id';
    if (snapshot) document.title = snapshot.file;
  }, [snapshot?.language, snapshot?.file]);

  if (!snapshot) return <p class="waiting">{workbook.isLost ? words.lost : words.loading}</p>;
  const { sidebar, dialog, documents, tabs } = snapshot;
  const tab = tabs.find(({ name }) => name === looking.tab) ?? tabs[0];
  /** Actions that the add-on's pages may call. */
  const handlers = {
    call: (name: string, args: unknown[]) => run(() => callFunction(name, args)),
    onDocument: (link: string) => download(link, documents),
    onFocus: () => document.querySelector<HTMLElement>('.grid')?.focus(),
  };
  return (
    <div class="workbench">
      <Top workbook={workbook} showsDocuments={showsDocuments} onDocuments={() => setShowsDocuments(!showsDocuments)} />
      <main>
        {tab && (
          <Grid
            key={tab.id}
            tab={tab}
            version={snapshot.version}
            selected={looking.position}
            onSelect={(position) => select({ tab: tab.name, position })}
            onEdit={(cell, values) => runAndReport(() => editCells(tab.name, cell, values))}
            words={words}
          />
        )}
        {showsDocuments && (
          <DocumentList documents={documents} onClose={() => setShowsDocuments(false)} words={words} />
        )}
        {sidebar && sidebar.shown !== closedPanel && (
          <Panel {...sidebar} {...handlers} onClose={() => setClosedPanel(sidebar.shown)} words={words} />
        )}
      </main>
      <Tabs
        tabs={tabs}
        active={tab?.name ?? ''}
        onChoose={(name) => select({ tab: name, position: START })}
        words={words}
      />
      {dialog && dialog.shown !== closedDialog && (
        <Dialog {...dialog} {...handlers} onClose={() => setClosedDialog(dialog.shown)} words={words} />
      )}
      {snapshot.earlier && (
        <Earlier
          key={snapshot.earlier.at}
          {...snapshot.earlier}
          onReply={(from) => void runAndReport(() => resume(from))}
          words={words}
        />
      )}
      <Toasts toasts={notices.toasts} />
      {notices.alert && <Alert alert={notices.alert} onClose={notices.close} onReply={workbook.reply} words={words} />}
    </div>
  );
}
