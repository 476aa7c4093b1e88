// Tasks: checking the judges' scores, and fixes.
import type { FindingAnswer, ValidateAnswer } from '../../../use-cases/answers';
import { fixWords } from '../../words/fixes';
import type { CallResult } from '../server';
import type { CheckTask, Work } from '../tasks';
import type { Tools } from '../tools';

const count = (findings: FindingAnswer[], severity: FindingAnswer['severity']) =>
  findings.filter((one) => one.severity === severity).length;

export function checkWork({ client, words, learn, answerOf, notify }: Tools): Work<CheckTask> {
  const texts = fixWords[words.language];

  async function told(outcome: CallResult<ValidateAnswer>, text?: string): Promise<void> {
    const answer = answerOf(outcome);
    if (!answer) return;
    const { findings, understood = null, progress, fixes = null } = answer;
    learn({ findings, understood, progress, fixes, tabs: null });
    notify(text ?? words.validated(count(findings, 'error'), count(findings, 'warning')));
    // An admin may be a judge too.
    if (fixes && fixes.waiting.length > 0) await askOwn();
  }

  async function askOwn(): Promise<void> {
    const own = answerOf(await client.readOwnFixes());
    if (own) learn({ own: own.fixes });
  }

  return {
    validate: async () => told(await client.validateWorkbook()),
    accept: async ({ tab = '' }) => told(await client.acceptRowOrder({ tab })),
    preview: async ({ fixes = [] }) => {
      const answer = answerOf(await client.previewFixes({ fixes }));
      if (answer) learn({ preview: answer.fixes });
    },
    fix: async ({ fixes = [] }) => {
      const answer = answerOf(await client.applyFixes({ fixes }));
      if (!answer) return;
      const { applied, asked, left, unreachable, check } = answer;
      await told({ answer: check }, texts.done(applied, asked, left, unreachable));
    },
    undo: async () => told(await client.undoFixes(), texts.undone),
    mark: async ({ on = true }) => told(await client.markFindings({ on }), on ? texts.marked : texts.unmarked),
    own: askOwn,
    answer: async ({ id = '', accept = false }) => {
      const own = answerOf(await client.answerFix({ id, accept }));
      if (!own) return;
      learn({ own: own.fixes, answered: true });
      notify(texts.answered);
    },
  };
}
