// Set-up in the panel: the next part is open above the steps, the others folded below while they may still be wanted.
import type { ComponentChildren } from 'preact';
import { preparationWords } from '../../use-cases/judging/words/preparation';
import type { State } from '../../use-cases/server';
import { JudgeFiles } from '../cards/judge-files';
import { JudgeTabs } from '../cards/judge-tabs';
import { missingPrerequisite, openStage } from '../client/prerequisites';
import type { Session } from '../client/session';
import { ListIntake } from './list-intake';

type Props = { session: Session; state: State };

/** Something is still missing, or a judge has not finished. */
const isJudging = ({ known, state }: Pick<Session, 'known'> & { state: State }): boolean =>
  missingPrerequisite(known, state) !== null ||
  known.progress === null ||
  known.progress.length === 0 ||
  known.progress.some(({ scored, expected }) => scored < expected);

/** What is to be done now, and what it brought. */
export function SetUpNow({ session, state }: Props) {
  const { known } = session;
  const missing = missingPrerequisite(known, state);
  const stage = openStage(state);
  if (missing === 'entries' || missing === 'judges') {
    return <ListIntake key={missing} session={session} state={state} kind={missing} />;
  }
  if (stage === null || state.setUp === undefined || !isJudging({ known, state })) return null;
  if (state.judgeFiles === 'separate') return <JudgeFiles session={session} stage={stage} />;
  return missing === 'tabs' || known.tabs !== null ? <JudgeTabs session={session} state={state} stage={stage} /> : null;
}

/** What may be added or renewed until all is judged. */
export function SetUpMore({ session, state }: Props) {
  const { known, words } = session;
  const texts = preparationWords[words.language];
  const isOpen = isJudging({ known, state });
  const missing = missingPrerequisite(known, state);
  const stage = openStage(state);
  if (stage === null || state.setUp === undefined || state.unconfigured || missing === 'entries') return null;
  const isSeparate = state.judgeFiles === 'separate';
  const hasTabs = !isSeparate && isOpen && missing === null && known.tabs === null;
  return (
    <>
      {isOpen && missing !== 'judges' && (
        <Section title={texts.listMore}>
          <ListIntake session={session} state={state} />
        </Section>
      )}
      {hasTabs && (
        <Section title={texts.tabsMore}>
          <JudgeTabs session={session} state={state} stage={stage} />
        </Section>
      )}
      {isSeparate && !isOpen && (
        <Section title={texts.filesMore}>
          <JudgeFiles session={session} stage={stage} />
        </Section>
      )}
    </>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <details class="part">
      <summary>
        <h2>{title}</h2>
      </summary>
      {children}
    </details>
  );
}
