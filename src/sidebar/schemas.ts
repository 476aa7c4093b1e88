// What each server function must answer; the page shows nothing that does not fit.
import * as z from 'zod/mini';
import {
  appliedAnswer,
  computeReply,
  decideAnswer,
  documentsAnswer,
  ownFixes,
  previewAnswer,
  validateReply,
  verifyAnswer,
} from '../commands/answers';
import type { Problem, Reply, Server, StageLife, State } from '../commands/server';
import { settingsSchema } from '../competition/settings';
import { ACTIONS } from '../sheets/history';

/** What a server function answers when it ran. */
export type AnswerOf<N extends keyof Server> = ReturnType<Server[N]> extends Reply<infer T> ? T : never;

const problem = z.object({
  code: z.enum([
    'NOT_ALLOWED',
    'BAD_REQUEST',
    'BUSY',
    'SCOPE_MISSING',
    'DRIVE_API_OFF',
    'DRIVE_REFUSED',
    'TEMPLATE_FAULT',
    'UNEXPECTED',
  ] satisfies Problem['code'][]),
  message: z.string(),
  link: z.optional(z.string()),
});

const state = z.object({
  user: z.string(),
  role: z.enum(['admin', 'judge', 'stranger'] satisfies State['role'][]),
  language: z.enum(['id', 'en'] satisfies State['language'][]),
  competition: z.string(),
  stages: z.array(z.string()),
  top: z.number(),
  begun: z.boolean(),
  unconfigured: z.optional(z.boolean()),
  presets: z.array(z.object({ id: z.string(), name: z.string() })),
  lastRun: z.nullable(z.object({ at: z.string(), by: z.string(), ranked: z.array(z.string()), errors: z.number() })),
  documents: z.object({ made: z.number(), begun: z.number() }),
  lives: z.array(
    z.object({
      stage: z.string(),
      status: z.enum(['open', 'closed', 'decided'] satisfies StageLife['status'][]),
      at: z.string(),
      by: z.string(),
      code: z.nullable(z.string()),
    }),
  ),
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

const documentsBatch = z.extend(documentsAnswer, {
  done: z.number(),
  total: z.number(),
  more: z.boolean(),
  skip: z.array(z.string()),
});

const answers = {
  getState: state,
  validateWorkbook: validateReply,
  computeRanking: computeReply,
  makeDocuments: documentsBatch,
  createWorkbook: state,
  closeStage: state,
  reopenStage: state,
  explainRules: state,
  preparePlenary: prepared,
  prepareObjections: prepared,
  decideResult: decideAnswer,
  verifyResult: verifyAnswer,
  acceptRowOrder: validateReply,
  readDetails: details,
  changeSettings: details,
  chooseLanguage: state,
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
