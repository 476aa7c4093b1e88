// The judges' files of a stage: the state of each, and the actions make, share, collect, close.
import type { JudgeFileAnswer, JudgeFilesAnswer } from '../../use-cases/judging/files/answers';
import { preparationWords } from '../../use-cases/judging/words/preparation';
import { nextStep } from '../client/next-step';
import type { Session } from '../client/session';
import { isAddress } from '../parts/addresses';
import { Button } from '../parts/button';
import { showMoment } from '../parts/format';
import { usePages } from '../parts/pages';
import { Plans } from './plan';

export function JudgeFiles({ session, stage }: { session: Session; stage: string }) {
  const { words, busy, known, state } = session;
  const texts = preparationWords[words.language];
  const next = state && nextStep(known, state);
  const answer = known.files?.stage === stage ? known.files : null;
  const files = answer?.files ?? [];
  const missing = answer === null || files.some((one) => one.state === 'none' || one.state === 'unshared');
  // Deleted ones, and own ones in place of those that only another admin can see.
  const unusable = files.filter((one) => one.state === 'deleted' || one.state === 'foreign').length;
  const isMade = files.some((one) => one.link !== null);
  const step = (task: 'make-files' | 'collect' | 'files', label: string, remake?: boolean) => (
    <Button
      id={remake ? 'step-remake-files' : `step-${task}`}
      primary={!remake && task === next}
      disabled={busy !== null}
      onPress={() => session.start(task, { stage, ...(remake && { remake }) })}
    >
      {label}
    </Button>
  );
  return (
    <section aria-labelledby="files-title" class="files">
      <h2 id="files-title">{texts.filesTitle(stage)}</h2>
      <p class="hint">{texts.filesHint}</p>
      <Plans session={session} stage={stage} />
      <div class="tools">
        {(missing || next === 'make-files') && step('make-files', texts.makeFiles)}
        {unusable > 0 && step('make-files', texts.remakeFiles(unusable), true)}
        {isMade && step('collect', texts.collect)}
        {step('files', texts.lookAgain)}
      </div>
      {answer && <Files session={session} answer={answer} />}
      {isMade && answer?.isClosed === false && (
        <details>
          <summary>{texts.closeStage}</summary>
          <p class="hint">{texts.closeHint}</p>
          <Button
            id="step-close-stage"
            disabled={busy !== null}
            onPress={() => session.start('close-stage', { stage })}
          >
            {texts.closeStage}
          </Button>
        </details>
      )}
    </section>
  );
}

function Files({ session, answer }: { session: Session; answer: JudgeFilesAnswer }) {
  const texts = preparationWords[session.words.language];
  return (
    <>
      <ul class="judge-files">
        {answer.files.map((file) => (
          <File key={file.judge} session={session} file={file} />
        ))}
      </ul>
      {answer.changed > 0 && (
        <details>
          <summary>{texts.changes(answer.changed)}</summary>
          <Changes session={session} answer={answer} />
        </details>
      )}
    </>
  );
}

function Changes({ session, answer }: { session: Session; answer: JudgeFilesAnswer }) {
  const { words } = session;
  const texts = preparationWords[words.language];
  const { shown, next, showMore } = usePages(answer.changes, 10, 50);
  return (
    <>
      <ul class="changes">
        {shown.map(({ judge, entry, criterion, before, after }) => (
          <li key={`${judge} ${entry} ${criterion}`}>
            <span class="hint">{[judge, entry, criterion].join(' · ')}</span>
            <span>
              <del>{before || texts.blank}</del> → <ins>{after || texts.blank}</ins>
            </span>
          </li>
        ))}
      </ul>
      {next > 0 && <Button onPress={showMore}>{words.more(next)}</Button>}
    </>
  );
}

/** Who it is, what they have scored so far, how it stands, and the way to the file. */
function File({ session: { words }, file }: { session: Session; file: JudgeFileAnswer }) {
  const texts = preparationWords[words.language];
  const { judge, name, state, message, link, email, collected, changed, done, of } = file;
  const moment = collected === null ? texts.neverCollected : texts.collectedAt(showMoment(collected, words.language));
  return (
    <li>
      <p class="who-line">
        <b>{judge}</b> <span>{name}</span>
        {link !== null && isAddress(link) && (
          <a href={link} target="_blank" rel="noopener noreferrer" aria-label={texts.openFile(judge)}>
            {texts.open}
          </a>
        )}
      </p>
      <p class="bar-line">
        <progress aria-label={texts.progressOf(judge)} max={Math.max(of, 1)} value={done} />
        <span class="amount">{texts.scoredOf(done, of)}</span>
      </p>
      <p class={state === 'failed' ? 'hint error-text' : 'hint'}>{message}</p>
      {state !== 'none' && (
        <p class="hint">
          {[email === '' ? '' : texts.sharedWith(email), moment, changed ? texts.changedSince : '']
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
      )}
    </li>
  );
}
