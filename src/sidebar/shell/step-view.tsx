// The step at hand: its situation, the one thing that is open, and what was found before, folded with its count.
import type { ComponentChildren } from 'preact';
import type { State } from '../../use-cases/server';
import { Documents } from '../cards/documents';
import { Findings } from '../cards/findings';
import { OwnFixes } from '../cards/judge-confirmations';
import { Judges } from '../cards/judges';
import { KindChoice, PdfToo } from '../cards/kind-choice';
import { Questions } from '../cards/questions';
import { Ranking } from '../cards/ranking';
import { Approved, ResultCode, StageStatusCard } from '../cards/stage-status';
import { Understood } from '../cards/understood';
import { nextStep } from '../client/next-step';
import { stepAtHand } from '../client/office-steps';
import { missingPrerequisite } from '../client/prerequisites';
import type { Session } from '../client/session';
import { openQuestions, type SessionState } from '../client/session-state';
import type { ViewState } from '../client/view';
import { Begin } from '../steps/begin';
import { SetUpNow } from '../steps/set-up-part';
import { Situation } from './situation';

type Props = { session: Session; state: State; at: ViewState };

export function StepView({ session, state, at }: Props) {
  const { known } = session;
  const chosen = at.view.name === 'step' ? at.view.chosen : null;
  const missing = missingPrerequisite(known, state);
  if (missing === 'begin') return <Begin session={session} state={state} />;
  const questions = openQuestions(known);
  const isPeopled = missing !== 'entries' && missing !== 'judges';
  const task = nextStep(known, state);
  const papers = chosen ?? (task === 'documents' ? stepAtHand(known, state)?.id : null);
  return (
    <>
      <OwnFixes session={session} />
      {isPeopled && <Situation session={session} state={state} at={at} chosen={chosen} />}
      {task === 'decide' && state.approval === true && <Approved session={session} />}
      {papers === 'award' && (
        <>
          <KindChoice session={session} />
          <PdfToo session={session} />
        </>
      )}
      <ResultCode session={session} state={state} />
      <SetUpNow session={session} state={state} />
      {isPeopled && questions.length > 0 && <Questions session={session} questions={questions} />}
      {known.understood && (
        <Understood session={session} understood={known.understood} isConfigured={state.unconfigured !== true} />
      )}
      <Outcomes session={session} state={state} />
      {isPeopled && <StageStatusCard session={session} state={state} />}
    </>
  );
}

/** What the last piece of work brought is open; the rest is a click away. */
function Outcomes({ session, state }: { session: Session; state: State }) {
  const { words, known } = session;
  const { latest, findings, ranking, documents, progress } = known;
  const stage = ranking?.stages[ranking.stages.length - 1];
  const parts: { name: SessionState['latest']; title: string; count: number; body: ComponentChildren }[] = [];
  if (documents) {
    const body = <Documents session={session} documents={documents} />;
    parts.push({ name: 'documents', title: words.documentsTitle, count: documents.length, body });
  }
  if (ranking && stage) {
    const body = <Ranking session={session} ranking={ranking} />;
    parts.push({ name: 'ranking', title: words.rankingTitle, count: stage.ranking.length, body });
  }
  if (findings) {
    const body = <Findings session={session} findings={findings} />;
    parts.push({ name: 'findings', title: words.findingsTitle, count: findings.length, body });
  }
  const open = parts.filter(({ name }) => name === latest);
  const folded = parts.filter(({ name, count }) => name !== latest && count > 0);
  const isJudging = latest === 'findings' && progress !== null;
  return (
    <>
      {open.map(({ body }) => body)}
      {isJudging && <Judges session={session} state={state} progress={progress} />}
      {folded.map(({ name, title, count, body }) => (
        <details key={name} class="part fold">
          <summary>
            <h2>
              {title} <span class="badge">{count}</span>
            </h2>
          </summary>
          {body}
        </details>
      ))}
      {!isJudging && progress && progress.length > 0 && (
        <details class="part fold">
          <summary>
            <h2>{words.progressTitle}</h2>
          </summary>
          <Judges session={session} state={state} progress={progress} />
        </details>
      )}
    </>
  );
}
