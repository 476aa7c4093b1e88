// The findings by tab, filtered by severity; each leads to its cell.
import { useState } from 'preact/hooks';
import type { FindingAnswer } from '../../use-cases/answers';
import type { Session } from '../client/session';
import { openQuestions } from '../client/session-state';
import { Button } from '../parts/button';
import { usePages } from '../parts/pages';
import type { SidebarWords } from '../words/sidebar';
import { cellText, FixOffer, FixTools } from './fixes';

type Severity = FindingAnswer['severity'];
const SEVERITIES: Severity[] = ['error', 'warning', 'info'];

const worst = (findings: FindingAnswer[]) => Math.min(...findings.map((one) => SEVERITIES.indexOf(one.severity)));

/** The findings of each tab, the gravest tabs first; among equals the whole workbook, then the tabs as they first appear. */
function byTab(findings: FindingAnswer[]): { tab: string | null; findings: FindingAnswer[] }[] {
  const groups = new Map<string | null, FindingAnswer[]>();
  for (const one of findings) groups.set(one.tab, [...(groups.get(one.tab) ?? []), one]);
  const list = [...groups].map(([tab, own]) => ({ tab, findings: own }));
  const ordered = [...list.filter(({ tab }) => tab === null), ...list.filter(({ tab }) => tab !== null)];
  return ordered.sort((a, b) => worst(a.findings) - worst(b.findings));
}

/** The findings of the last check, without those that the form asks. */
export function Findings({ session, findings: all }: { session: Session; findings: FindingAnswer[] }) {
  const { words, known } = session;
  const isAsked = openQuestions(known).length > 0;
  const findings = all.filter(({ code }) => !isAsked || code !== 'UNDERSTANDING_OPEN');
  const [hidden, setHidden] = useState<Severity[]>([]);
  const visible = findings.filter((one) => !hidden.includes(one.severity));
  const toggle = (severity: Severity) =>
    setHidden(hidden.includes(severity) ? hidden.filter((one) => one !== severity) : [...hidden, severity]);
  if (isAsked && findings.length === 0) return null;
  return (
    <section aria-labelledby="findings-title">
      <h2 id="findings-title">{words.findingsTitle}</h2>
      {findings.length === 0 ? (
        <p class="hint">{words.findingsNone}</p>
      ) : (
        <fieldset class="filter">
          <legend class="unseen">{words.filterLabel}</legend>
          {SEVERITIES.map((severity) => (
            <label key={severity} class={`chip ${severity}`}>
              <input type="checkbox" checked={!hidden.includes(severity)} onChange={() => toggle(severity)} />
              <span>
                {words.severities[severity]} <b>{findings.filter((one) => one.severity === severity).length}</b>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <FixTools session={session} findings={findings} />
      {findings.length > 0 && visible.length === 0 && <p class="hint">{words.findingsFilteredOut}</p>}
      {byTab(visible).map((group) => (
        <Group key={group.tab ?? ''} session={session} {...group} />
      ))}
    </section>
  );
}

function Group({ session, tab, findings }: { session: Session; tab: string | null; findings: FindingAnswer[] }) {
  const { words } = session;
  const { shown: visible, next, showMore } = usePages(findings, 20);
  return (
    <details class="group" open>
      <summary>
        <h3>{tab ?? words.wholeWorkbook}</h3>
        <span class="count">
          <span class="unseen">{words.countOf(findings.length)}</span>
          <span aria-hidden="true">{findings.length}</span>
        </span>
      </summary>
      <ul class="findings">
        {visible.map((one, index) => (
          <li key={index} class={one.severity}>
            <Line session={session} finding={one} words={words} />
            {one.fix && <FixOffer session={session} fix={one.fix} />}
            {one.code === 'PLENARY_UNCONFIRMED' && <Confirm session={session} stage={one.stage} />}
            {one.code === 'HISTORY_BROKEN' && <Explain session={session} />}
            {one.code === 'SCORE_ROWS_PERMUTED' && one.tab !== null && <Accept session={session} tab={one.tab} />}
          </li>
        ))}
      </ul>
      {next > 0 && <Button onPress={showMore}>{words.more(next)}</Button>}
    </details>
  );
}

function Line({ session, finding, words }: { session: Session; finding: FindingAnswer; words: SidebarWords }) {
  const { severity, tab, cell, message, fix } = finding;
  const text = (
    <>
      <span class="where">
        <b class="severity">{words.severity[severity]}</b>
        {tab !== null && <span>{cell ?? words.wholeTab}</span>}
      </span>
      <span class="message">{message}</span>
      {fix !== undefined && <span class="fix">{words.fix(cellText(fix.now, session))}</span>}
    </>
  );
  if (tab === null) return <div class="finding">{text}</div>;
  return (
    <button
      type="button"
      class="finding"
      title={words.showCell(tab, cell)}
      aria-disabled={session.busy !== null}
      onClick={() => session.showCell(tab, cell)}
    >
      {text}
    </button>
  );
}

/** Lets the plenary's decisions about a stage count. */
function Confirm({ session, stage }: { session: Session; stage: string | null }) {
  return (
    <Button disabled={session.busy !== null} onPress={() => session.start('confirm', stage === null ? {} : { stage })}>
      {session.words.confirmPlenary}
    </Button>
  );
}

/** Takes the reason why the history was changed. */
function Explain({ session }: { session: Session }) {
  const { words, busy } = session;
  const [reason, setReason] = useState('');
  return (
    <>
      <label class="field">
        <span>{words.reasonLabel}</span>
        <input type="text" value={reason} maxLength={500} onInput={(event) => setReason(event.currentTarget.value)} />
      </label>
      <Button disabled={busy !== null || reason.trim() === ''} onPress={() => session.start('history', { reason })}>
        {words.explainHistory}
      </Button>
    </>
  );
}

/** Takes the sorted scores of a tab for right. */
function Accept({ session, tab }: { session: Session; tab: string }) {
  return (
    <Button disabled={session.busy !== null} onPress={() => session.start('accept', { tab })}>
      {session.words.acceptOrder}
    </Button>
  );
}
