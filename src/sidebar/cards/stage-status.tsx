// The status of the stages (open, closed, decided) and the steps that make a ranking defensible.
import { useState } from 'preact/hooks';
import type { State } from '../../use-cases/server';
import type { Session } from '../client/session';
import type { SessionState } from '../client/session-state';
import type { Task } from '../client/tasks';
import { Button } from '../parts/button';
import { copyText } from '../parts/contact';
import { showMoment } from '../parts/format';
import { workPathWords } from '../words/work-path';

/** Nothing is closed or decided before anything was ranked. */
const isWanted = ({ ranking, findings }: SessionState, { lives, lastRun }: State): boolean =>
  ranking !== null ||
  lastRun !== null ||
  lives.some(({ status }) => status !== 'open') ||
  (findings?.some(({ code }) => code === 'RULE_CHANGED_AFTER_SCORING') ?? false);

/** Where each stage stands, and what an admin may do about it. */
export function StageStatusCard({ session, state }: { session: Session; state: State }) {
  const { words, known, busy } = session;
  if (!isWanted(known, state)) return null;
  const step = (task: Task, label: string) => (
    <Button disabled={busy !== null} onPress={() => session.start(task)}>
      {label}
    </Button>
  );
  return (
    <details class="part life">
      <summary>
        <h2 id="life-title">{words.lifeTitle}</h2>
      </summary>
      <ul>
        {state.lives.map(({ stage, status, at, by, code }) => (
          <li key={stage}>
            <b>{stage}</b> <span class={`badge ${status === 'decided' ? 'good' : ''}`}>{words.lifeStatus[status]}</span>
            {at !== '' && <span class="hint"> {words.lifeSince(showMoment(at, words.language), by)}</span>}
            {code !== null && <span class="hint"> {words.lifeCode(code)}</span>}
          </li>
        ))}
      </ul>
      {step('verify', words.verify)}
      {step('objections', words.objections)}
      {state.lives.length > 0 && <WithReason session={session} state={state} />}
    </details>
  );
}

/** The code of the result that was locked last, to be sent to all entrants. */
export function ResultCode({ session, state }: { session: Session; state: State }) {
  const { language } = session.words;
  const say = workPathWords[language];
  const [copied, setCopied] = useState<boolean | null>(null);
  const code = state.lives[state.lives.length - 1]?.code ?? null;
  if (code === null) return null;
  return (
    <section class="code-card" aria-label={say.code}>
      <code>{code}</code>
      <Button onPress={async () => setCopied(await copyText(code))}>{say.copyCode}</Button>
      <p class="hint" role="status">
        {copied === null ? say.codeHint : copied ? session.words.copied : session.words.notCopied}
      </p>
    </section>
  );
}

/** Locking a result with number and scan of the signed minutes. */
export function Approved({ session }: { session: Session }) {
  const { words, busy } = session;
  const [minutes, setMinutes] = useState({ number: '', link: '' });
  const field = (key: 'number' | 'link', label: string) => (
    <label class="field">
      <span>{label}</span>
      <input
        type="text"
        value={minutes[key]}
        maxLength={300}
        onInput={(event) => setMinutes({ ...minutes, [key]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <section aria-label={words.decide}>
      {field('number', words.minutesNumber)}
      {field('link', words.minutesLink)}
      <Button id="step-decide" primary disabled={busy !== null} onPress={() => session.start('decide', { minutes })}>
        {words.decide}
      </Button>
    </section>
  );
}

/** What is only done with a reason: opening a stage again, and having changed its rules. */
function WithReason({ session, state }: { session: Session; state: State }) {
  const { words, busy } = session;
  const ruled = state.lives.find((one) => one.ruling !== null);
  const [chosen, setStage] = useState<string | null>(null);
  const stage = chosen ?? (ruled ?? state.lives[0])?.stage ?? '';
  const [typed, setReason] = useState<string | null>(null);
  // What rulings on objections give as the reason stands ready, until something else is typed.
  const reason = typed ?? state.lives.find((one) => one.stage === stage)?.ruling ?? '';
  const disabled = busy !== null || reason.trim() === '';
  return (
    <details open={ruled !== undefined} onToggle={(event) => event.currentTarget.open && session.refresh()}>
      <summary>{words.reasonTitle}</summary>
      <label class="field">
        <span>{words.stageLabel}</span>
        <select value={stage} onChange={(event) => setStage(event.currentTarget.value)}>
          {state.lives.map((one) => (
            <option key={one.stage} value={one.stage}>
              {one.stage}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{words.reasonLabel}</span>
        <input type="text" value={reason} maxLength={500} onInput={(event) => setReason(event.currentTarget.value)} />
      </label>
      <Button disabled={disabled} onPress={() => session.start('reopen', { stage, reason })}>
        {words.reopen}
      </Button>
      <Button disabled={disabled} onPress={() => session.start('rules', { stage, reason })}>
        {words.explainRules}
      </Button>
    </details>
  );
}
