// Deciding a result, and what comes before and after: plenary, objections, verifying, opening a stage again.
import type { DecidingTask, Work } from '../tasks';
import type { Tools } from '../tools';

export function decidingWork({ client, words, known, learn, answerOf, notify }: Tools): Work<DecidingTask> {
  return {
    plenary: async () => {
      const answer = answerOf(await client.preparePlenary({}));
      if (!answer) return;
      learn({ isPlenaryPrepared: true });
      notify(words.tabReady(answer.tab, answer.added));
    },
    confirm: async ({ stage }) => {
      const answer = answerOf(await client.confirmPlenary(stage === undefined ? {} : { stage }));
      if (!answer) return;
      const findings = known.findings?.filter(({ code }) => code !== 'PLENARY_UNCONFIRMED') ?? null;
      learn({ findings, isPlenaryPrepared: true });
      notify(words.plenaryConfirmed);
    },
    objections: async () => {
      const answer = answerOf(await client.prepareObjections());
      if (answer) notify(words.tabReady(answer.tab, answer.added));
    },
    decide: async ({ minutes }) => {
      const answer = answerOf(await client.decideResult(minutes === undefined ? {} : { minutes }));
      if (!answer) return;
      learn({ findings: answer.findings });
      const kept = answer.evidence?.problem ?? words.evidenceKept;
      notify(answer.code === null ? words.notDecided : `${words.decided(answer.stage, answer.code)} ${kept}`);
    },
    verify: async () => {
      const answer = answerOf(await client.verifyResult());
      if (!answer) return;
      learn({ findings: answer.differences.map((one) => ({ ...one, severity: 'error' as const })) });
      notify(answer.ok ? words.verified(answer.decided.length > 0) : words.differs(answer.differences.length));
    },
    reopen: async ({ stage = '', reason = '' }) => {
      const answer = answerOf(await client.reopenStage({ stage, reason }));
      if (answer) notify(words.reopened(stage));
    },
    rules: async ({ stage = '', reason = '' }) => {
      const answer = answerOf(await client.explainRules({ stage, reason }));
      if (answer) notify(words.reasonRecorded);
    },
    history: async ({ reason = '' }) => {
      const answer = answerOf(await client.explainHistory({ reason }));
      if (answer) notify(words.reasonRecorded);
    },
  };
}
