// Bottom of the panel, always visible: the running task, its progress and its outcome.

import { preparationWords } from '../../use-cases/judging/words/preparation';
import { explainFailure } from '../client/failures';
import type { Session } from '../client/session';
import type { View } from '../client/view';
import { Button } from '../parts/button';
import { CopyReport } from '../parts/copy-report';
import { questionWords } from '../words/questions';
import { templatePanelWords } from '../words/templates';
import { Actions } from './actions';

/** Progress as role=status; a failure as an alert. Both regions always exist, so that readers hear the changes. */
export function StatusBar({ session, view }: { session: Session; view: View }) {
  const { words, busy, notice, making } = session;
  const failure = busy === null && notice && 'failure' in notice ? notice.failure : null;
  const failed = failure && explainFailure(failure, words);
  const said = busy === null && notice && 'text' in notice ? notice.text : null;
  return (
    <footer class={`foot ${busy ? 'doing' : failed || said ? 'ended' : 'empty'}`}>
      <div role="status">
        {busy && <p>{making ? sayMaking(session) : sayBusy(session)}</p>}
        {said && <p>{said}</p>}
      </div>
      <div role="alert">
        {failed && (
          <p class="error-text">
            {failed.text}{' '}
            {failed.link !== null && (
              <a href={failed.link} target="_blank" rel="noopener noreferrer">
                {words.mendLink}
              </a>
            )}
          </p>
        )}
      </div>
      {busy && <Bar session={session} />}
      {making && (
        <Button key="cancel" disabled={making.cancelling} onPress={session.cancel}>
          {words.cancel}
        </Button>
      )}
      {failed?.again && (
        <Button key="again" onPress={session.again}>
          {words.retry}
        </Button>
      )}
      {(failed || said) && (
        <Button key="dismiss" onPress={session.dismiss}>
          {words.close}
        </Button>
      )}
      {failure && <CopyReport failure={failure} words={words} />}
      {session.state && !making && <Actions session={session} state={session.state} view={view} />}
    </footer>
  );
}

function Bar({ session: { making, words } }: { session: Session }) {
  if (!making || making.total === 0) return <progress aria-label={words.progressLabel} class="thin" />;
  return <progress aria-label={words.progressLabel} class="thin" max={making.total} value={making.done} />;
}

function sayMaking({ making, words, busy }: Session): string {
  if (making?.cancelling) return words.cancelling;
  if (!making || making.total === 0) return sayBusy({ busy, words });
  const count = making.label(making.done, making.total);
  return making.seconds === null ? count : `${count} (${words.timeLeft(making.seconds)})`;
}

function sayBusy({ busy, words }: Pick<Session, 'busy' | 'words'>): string {
  const texts = preparationWords[words.language];
  const template = templatePanelWords[words.language];
  switch (busy) {
    case 'list':
      return texts.previewing;
    case 'add-list':
      return texts.adding;
    case 'files':
      return texts.lookingAtFiles;
    case 'close-stage':
      return texts.closing;
    case 'template':
      return template.looking;
    case 'open-template':
      return template.opening;
    case 'upload-template':
      return template.uploading;
    case 'restore-template':
      return template.restoring;
    case 'pdf':
      return template.startingPdf;
    case 'create':
      return words.creating;
    case 'validate':
      return words.validating;
    case 'questions':
      return questionWords[words.language].saving;
    case 'documents':
    case 'remake':
    case 'renew':
      return words.making;
    case 'reliability':
      return words.assessing;
    case 'provisional':
    case 'compute':
    case 'close':
      return words.computing;
    default:
      return words.working;
  }
}
