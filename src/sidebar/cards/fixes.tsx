// Fixes in the panel: offered one by one, or all safe ones at once; previewed cell by cell, undone.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { CellChange, FindingAnswer, FixAnswer, FixesState, PreviewAnswer } from '../../use-cases/answers';
import { nextStep } from '../client/next-step';
import type { Session } from '../client/session';
import type { Task } from '../client/tasks';
import { Button } from '../parts/button';
import { usePages } from '../parts/pages';
import { fixWords } from '../words/fixes';

const wordsOf = ({ words }: Session) => fixWords[words.language];

/** The remedies still offered: those that change no score, and those a judge has to confirm. */
function offeredIn(findings: readonly FindingAnswer[]): { safe: string[]; asked: string[] } {
  const open = findings.flatMap(({ fix }) => (fix?.status === 'offered' ? [fix] : []));
  const ids = (wanted: boolean): string[] =>
    open.filter(({ confirm }) => (confirm === null) === wanted).map(({ id }) => id);
  return { safe: ids(true), asked: ids(false) };
}

/** Above the findings: everything that concerns many cells, and below it the preview. */
export function FixTools({ session, findings }: { session: Session; findings: FindingAnswer[] }) {
  const { known, busy } = session;
  const words = wordsOf(session);
  const { safe, asked } = offeredIn(findings);
  const { undo, waiting, marked } = known.fixes ?? { undo: null, waiting: [], marked: false };
  const isBusy = busy !== null;
  const isNext = (task: Task): boolean => session.state !== null && nextStep(known, session.state) === task;
  const hasPlaces = findings.some(({ cell }) => cell !== null);
  const step = (label: string, press: () => void, primary = false) => (
    <Button disabled={isBusy} primary={primary} onPress={press}>
      {label}
    </Button>
  );
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as part of a form */}
      <div class="fix-tools" id="fix-tools" role="group" tabIndex={-1} aria-label={words.toolsLabel}>
        {safe.length > 0 &&
          step(words.fixAll(safe.length), () => session.start('preview', { fixes: safe }), isNext('preview'))}
        {asked.length > 0 && step(words.askAll(asked.length), () => session.start('preview', { fixes: asked }))}
        {undo && step(words.undo(undo.cells), () => session.start('undo'))}
        {known.fixes &&
          hasPlaces &&
          step(marked ? words.markAgain : words.mark, () => session.start('mark', { on: true }))}
        {marked && step(words.unmark, () => session.start('mark', { on: false }))}
      </div>
      {known.preview && <Preview session={session} fixes={known.preview} isNext={isNext('fix')} />}
      {waiting.length > 0 && <Waiting session={session} waiting={waiting} />}
    </>
  );
}

/** Under a finding: what it would become, and the way to it. */
export function FixOffer({ session, fix }: { session: Session; fix: FixAnswer }) {
  const words = wordsOf(session);
  return (
    <div class="offer">
      {fix.status === 'offered' ? (
        <Button
          disabled={session.busy !== null}
          label={`${fix.confirm === null ? words.fix : words.ask} ${words.suggestion(fix.old, cellText(fix.now, session))}`}
          onPress={() => session.start('preview', { fixes: [fix.id] })}
        >
          {fix.confirm === null ? words.fix : words.ask}
        </Button>
      ) : (
        <span class="hint">{words.status[fix.status]}</span>
      )}
    </div>
  );
}

/** A number with the language's decimal sign. */
export const cellText = (value: string | number, { words }: Session): string =>
  typeof value === 'number' && words.language === 'id' ? String(value).replace('.', ',') : String(value);

/** The focus goes to what has to be decided now. */
type PreviewProps = { session: Session; fixes: PreviewAnswer['fixes']; isNext: boolean };

function Preview({ session, fixes, isNext }: PreviewProps) {
  const words = wordsOf(session);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), [fixes]);
  const changes = fixes.flatMap(({ cells }) => cells);
  const judges = [...new Set(fixes.flatMap(({ confirm }) => (confirm === null ? [] : [confirm])))];
  const isAsked = judges.length > 0;
  const { shown: visible, next, showMore } = usePages(changes, 25);
  return (
    <section class="preview" aria-labelledby="preview-title">
      <h3 id="preview-title" ref={title} tabIndex={-1}>
        {isAsked ? words.askTitle(changes.length) : words.previewTitle(changes.length)}
      </h3>
      {changes.length === 0 && <p class="hint">{words.nothingLeft}</p>}
      {isAsked && <p class="hint">{words.askText(judges)}</p>}
      <ChangeList changes={visible} />
      {next > 0 && <Button onPress={showMore}>{words.more(next)}</Button>}
      <div class="pair">
        {changes.length > 0 && (
          <Button
            primary={isNext}
            disabled={session.busy !== null}
            onPress={() => session.start('fix', { fixes: fixes.map(({ id }) => id) })}
          >
            {isAsked ? words.send : words.apply}
          </Button>
        )}
        <Button onPress={session.dropPreview}>{words.cancel}</Button>
      </div>
    </section>
  );
}

/** Where, whose, and from what to what. */
function ChangeList({ changes }: { changes: CellChange[] }) {
  return (
    <ul class="changes">
      {changes.map((one) => (
        <li key={`${one.tab}!${one.cell}`}>
          <span class="hint">
            {one.tab} · {one.cell} · {[one.entry, one.criterion].filter((part) => part !== '').join(' · ')}
          </span>
          <span>
            <del>{one.old}</del> → <ins>{one.now}</ins>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Waiting({ session, waiting }: { session: Session; waiting: FixesState['waiting'] }) {
  const words = wordsOf(session);
  return (
    <details class="waiting">
      <summary>{words.waitingTitle(waiting.length)}</summary>
      <ChangeList changes={waiting.map((one) => ({ ...one, tab: `${words.forJudge(one.judge)} · ${one.tab}` }))} />
    </details>
  );
}
