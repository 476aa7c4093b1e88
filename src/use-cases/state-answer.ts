// The state of the workbook as a zod schema: the panel's first request, and the answer to reopening a stage.
import * as z from 'zod/mini';
import type { StageStatusAnswer, State } from './server';

export const stateAnswer = z.object({
  user: z.string(),
  role: z.enum(['admin', 'judge', 'stranger'] satisfies State['role'][]),
  language: z.enum(['id', 'en'] satisfies State['language'][]),
  competition: z.string(),
  stages: z.array(z.string()),
  top: z.number(),
  begun: z.boolean(),
  unconfigured: z.optional(z.boolean()),
  responses: z.optional(z.array(z.string())),
  setUp: z.optional(z.object({ entries: z.number(), judges: z.number(), ready: z.array(z.string()) })),
  presets: z.array(z.object({ id: z.string(), name: z.string() })),
  lastRun: z.nullable(z.object({ at: z.string(), by: z.string(), ranked: z.array(z.string()), errors: z.number() })),
  documents: z.object({ made: z.number(), begun: z.number(), kinds: z.optional(z.array(z.string())) }),
  judgeFiles: z.enum(['shared', 'separate'] satisfies State['judgeFiles'][]),
  approval: z.optional(z.boolean()),
  lives: z.array(
    z.object({
      stage: z.string(),
      status: z.enum(['open', 'closed', 'decided'] satisfies StageStatusAnswer['status'][]),
      at: z.string(),
      by: z.string(),
      code: z.nullable(z.string()),
      ruling: z.nullable(z.string()),
    }),
  ),
});
