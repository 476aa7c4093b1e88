// What each server function must answer; the page shows nothing that does not fit.
import * as z from 'zod/mini';
import { ACTIONS } from '../../domain/audit/history-row';
import type { Fields } from '../../domain/documents/fields/fields';
import { settingsSchema } from '../../domain/settings/settings';
import { LIST_KEYS } from '../../domain/workbook/intake/columns';
import {
  appliedAnswer,
  assignmentAnswer,
  computeReply,
  decideAnswer,
  documentsAnswer,
  ownFixes,
  pdfAnswer,
  previewAnswer,
  scheduleAnswer,
  validateReply,
  verifyAnswer,
} from '../../use-cases/answers';
import { judgeFilesAnswer } from '../../use-cases/judging/files/answers';
import type { Problem, Reply, Server, TemplateAnswer } from '../../use-cases/server';
import { stateAnswer } from '../../use-cases/state-answer';

/** What a server function answers when it ran. */
export type AnswerOf<N extends keyof Server> = ReturnType<Server[N]> extends Reply<infer T> ? T : never;

const problem = z.object({
  code: z.enum([
    'NOT_ALLOWED',
    'BAD_REQUEST',
    'BUSY',
    'NOT_LOCKED',
    'SCOPE_MISSING',
    'DRIVE_API_OFF',
    'DRIVE_REFUSED',
    'TEMPLATE_FAULT',
    'UNEXPECTED',
  ] satisfies Problem['code'][]),
  message: z.string(),
  link: z.optional(z.string()),
});

const contacts = z.array(z.object({ code: z.string(), name: z.string(), email: z.string(), phone: z.string() }));

const details = z.object({
  settings: z.nullable(settingsSchema),
  history: z.array(
    z.object({
      at: z.string(),
      by: z.string(),
      action: z.enum(ACTIONS.map(([action]) => action)),
      detail: z.string(),
      stage: z.string(),
    }),
  ),
  judges: contacts,
  entries: contacts,
});

const prepared = z.object({ tab: z.string(), added: z.number() });

const list = z.object({
  tab: z.string(),
  written: z.boolean(),
  columns: z.array(
    z.object({ header: z.string(), key: z.enum([...new Set([...LIST_KEYS.entries, ...LIST_KEYS.judges])]) }),
  ),
  unknown: z.array(z.string()),
  total: z.number(),
  rows: z.array(z.object({ code: z.string(), name: z.string(), institution: z.string(), email: z.string() })),
  repeated: z.array(z.object({ row: z.number(), name: z.string(), why: z.enum(['known', 'twice']) })),
  repeatedTotal: z.number(),
  nameless: z.array(z.number()),
});

const judgeTabs = z.object({
  stage: z.string(),
  tabs: z.array(
    z.object({
      tab: z.string(),
      judge: z.string(),
      status: z.enum(['made', 'renewed', 'added', 'kept', 'changed', 'theirs']),
      added: z.number(),
    }),
  ),
  more: z.boolean(),
  notes: z.array(z.string()),
});

const batch = { done: z.number(), total: z.number(), more: z.boolean(), skip: z.array(z.string()) };
const documentsBatch = z.extend(documentsAnswer, batch);

const fields: z.ZodMiniType<Fields> = z.record(z.string(), z.union([z.string(), z.array(z.lazy(() => fields))]));

const template = z.object({
  kind: z.string(),
  source: z.enum(['built-in', 'unedited', 'own', 'gone', 'foreign'] satisfies TemplateAnswer['source'][]),
  maker: z.nullable(z.string()),
  link: z.nullable(z.string()),
  faults: z.array(z.string()),
  refused: z.array(z.string()),
  title: z.nullable(z.string()),
  fields: z.nullable(fields),
});

const letterhead = z.object({
  emblems: z.array(z.object({ emblem: z.enum(['garuda', 'daerah']), kilobytes: z.number() })),
  signers: z.nullable(z.string()),
  refused: z.nullable(z.string()),
});

const pdfBatch = z.extend(pdfAnswer, batch);

const answers = {
  getState: stateAnswer,
  validateWorkbook: validateReply,
  computeRanking: computeReply,
  makeDocuments: documentsBatch,
  exportDocuments: pdfBatch,
  readTemplate: template,
  openTemplate: template,
  uploadTemplate: template,
  restoreTemplate: template,
  changeLetterhead: letterhead,
  createWorkbook: stateAnswer,
  makeJudgeTabs: judgeTabs,
  assignJudges: assignmentAnswer,
  scheduleStage: scheduleAnswer,
  takeList: list,
  closeStage: stateAnswer,
  reopenStage: stateAnswer,
  explainRules: stateAnswer,
  explainHistory: stateAnswer,
  confirmPlenary: stateAnswer,
  preparePlenary: prepared,
  prepareObjections: prepared,
  decideResult: decideAnswer,
  verifyResult: verifyAnswer,
  acceptRowOrder: validateReply,
  answerQuestions: validateReply,
  readJudgeFiles: judgeFilesAnswer,
  makeJudgeFiles: judgeFilesAnswer,
  collectJudgeFiles: judgeFilesAnswer,
  readDetails: details,
  changeSettings: details,
  chooseLanguage: stateAnswer,
  showRanking: z.null(),
  showCell: z.null(),
  previewFixes: previewAnswer,
  applyFixes: appliedAnswer,
  undoFixes: validateReply,
  readOwnFixes: ownFixes,
  answerFix: ownFixes,
  markFindings: validateReply,
} satisfies { [N in keyof Server]: z.ZodMiniType<AnswerOf<N>> };

/** Reads a reply of the named function; null when it has another shape than promised. */
export function readReply<N extends keyof Server>(name: N, reply: unknown): Reply<AnswerOf<N>> | null {
  const schema: z.ZodMiniType = z.union([z.object({ problem }), z.object({ answer: answers[name] })]);
  const read = z.safeParse(schema, reply);
  return read.success ? (read.data as Reply<AnswerOf<N>>) : null;
}
