// The typed client for the server functions: google.script.run as promises that never reject.
import type { Server } from '../../use-cases/server';
import type { Called, CallFailure } from './failures';
import { type AnswerOf, readReply } from './schemas';

export type CallResult<T> = { answer: T } | { failure: CallFailure };

/** The server as the page sees it. */
export type Client = { [N in keyof Server]: (...args: Parameters<Server[N]>) => Promise<CallResult<AnswerOf<N>>> };

type Runner = {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
} & { [N in keyof Server]: (...args: Parameters<Server[N]>) => void };

declare const google: { script: { run: Runner; host: { close(): void } } } | undefined;

const thrown = (error: unknown): CallFailure => ({
  kind: 'thrown',
  message: error instanceof Error ? error.message : String(error),
  online: navigator.onLine,
});

let calls = 0;

/** Google ends a call after six minutes; one that has not answered by then never will. */
const LONGEST_CALL = 6.5 * 60 * 1000;

function call<N extends keyof Server>(name: N, args: Parameters<Server[N]>): Promise<CallResult<AnswerOf<N>>> {
  calls += 1;
  const called: Called = { name, calls };
  return new Promise((settle) => {
    const resolve = (outcome: CallResult<AnswerOf<N>>) => {
      clearTimeout(patience);
      settle('failure' in outcome ? { failure: { ...outcome.failure, called } } : outcome);
    };
    const patience = setTimeout(() => resolve({ failure: { kind: 'silent' } }), LONGEST_CALL);
    if (typeof google === 'undefined') return resolve({ failure: { kind: 'outside-google' } });
    try {
      const runner = google.script.run
        .withSuccessHandler((value) => {
          const reply = readReply(name, value);
          if (reply === null) resolve({ failure: { kind: 'bad-answer' } });
          else resolve('problem' in reply ? { failure: { kind: 'problem', problem: reply.problem } } : reply);
        })
        .withFailureHandler((error) => resolve({ failure: thrown(error) }));
      (runner[name] as (...args: Parameters<Server[N]>) => void)(...args);
    } catch (error) {
      resolve({ failure: thrown(error) });
    }
  });
}

/** The client that speaks to the script the page was served from. */
export const server: Client = {
  getState: (...args) => call('getState', args),
  validateWorkbook: (...args) => call('validateWorkbook', args),
  computeRanking: (...args) => call('computeRanking', args),
  makeDocuments: (...args) => call('makeDocuments', args),
  exportDocuments: (...args) => call('exportDocuments', args),
  readTemplate: (...args) => call('readTemplate', args),
  openTemplate: (...args) => call('openTemplate', args),
  uploadTemplate: (...args) => call('uploadTemplate', args),
  restoreTemplate: (...args) => call('restoreTemplate', args),
  changeLetterhead: (...args) => call('changeLetterhead', args),
  createWorkbook: (...args) => call('createWorkbook', args),
  takeList: (...args) => call('takeList', args),
  makeJudgeTabs: (...args) => call('makeJudgeTabs', args),
  assignJudges: (...args) => call('assignJudges', args),
  scheduleStage: (...args) => call('scheduleStage', args),
  closeStage: (...args) => call('closeStage', args),
  reopenStage: (...args) => call('reopenStage', args),
  explainRules: (...args) => call('explainRules', args),
  explainHistory: (...args) => call('explainHistory', args),
  confirmPlenary: (...args) => call('confirmPlenary', args),
  preparePlenary: (...args) => call('preparePlenary', args),
  prepareObjections: (...args) => call('prepareObjections', args),
  decideResult: (...args) => call('decideResult', args),
  verifyResult: (...args) => call('verifyResult', args),
  acceptRowOrder: (...args) => call('acceptRowOrder', args),
  readJudgeFiles: (...args) => call('readJudgeFiles', args),
  makeJudgeFiles: (...args) => call('makeJudgeFiles', args),
  collectJudgeFiles: (...args) => call('collectJudgeFiles', args),
  answerQuestions: (...args) => call('answerQuestions', args),
  readDetails: (...args) => call('readDetails', args),
  changeSettings: (...args) => call('changeSettings', args),
  chooseLanguage: (...args) => call('chooseLanguage', args),
  showRanking: (...args) => call('showRanking', args),
  showCell: (...args) => call('showCell', args),
  previewFixes: (...args) => call('previewFixes', args),
  applyFixes: (...args) => call('applyFixes', args),
  undoFixes: (...args) => call('undoFixes', args),
  readOwnFixes: (...args) => call('readOwnFixes', args),
  answerFix: (...args) => call('answerFix', args),
  markFindings: (...args) => call('markFindings', args),
};

/** Closes the panel or the dialog that the page is shown in. */
export function closePage(): void {
  if (typeof google !== 'undefined') google.script.host.close();
}
