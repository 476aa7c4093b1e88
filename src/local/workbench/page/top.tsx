// The upper edge of the page: the file's name, the add-on's menus, and the file's own buttons.
import { openFile } from './api';
import { Files } from './files';
import { Menus } from './menus';
import type { Workbook } from './use-workbook';

type Props = { workbook: Workbook; showsDocuments: boolean; onDocuments: () => void };

export function Top({ workbook, showsDocuments, onDocuments }: Props) {
  const { snapshot, words, isBusy, isLost, click, runAndReport } = workbook;
  if (!snapshot) return null;
  return (
    <header class="top">
      <h1>
        {snapshot.file} <small>{snapshot.as === null ? words.localCopy : words.lookedAtAs(snapshot.as)}</small>
      </h1>
      <div class="bar">
        <Menus menus={snapshot.menus} disabled={isBusy} onClick={(label) => click(label)} words={words} />
        {snapshot.as === null && (
          <Files file={snapshot.file} onOpen={(file) => runAndReport(() => openFile(file))} words={words} />
        )}
        <button type="button" aria-pressed={showsDocuments} onClick={onDocuments}>
          {words.documents} ({snapshot.documents.length})
        </button>
        <span role="status" class="busy">
          {isBusy && words.running}
        </span>
      </div>
      {isLost && (
        <p role="alert" class="lost">
          {words.lost}
        </p>
      )}
    </header>
  );
}
