// What the commands for judges answer with --json, as zod schemas.
import * as z from 'zod/mini';
import { judgeFilesAnswer } from '../../commands/judge-file-answers';

const TAB_STATUSES = ['made', 'renewed', 'added', 'kept', 'changed', 'theirs'] as const;

export const tabsAnswer = z.object({
  ok: z.boolean(),
  stage: z.string(),
  /** What became of each; `added`: rows. */
  tabs: z.array(z.object({ tab: z.string(), judge: z.string(), status: z.enum(TAB_STATUSES), added: z.number() })),
  /** Sentences: what was left alone, what judges can see. */
  notes: z.array(z.string()),
});

/** Of `judge-files` and `collect`; a file's `link` is its place below the results folder. */
export const filesAnswer = z.omit(judgeFilesAnswer, { more: true, skip: true });

export type TabsAnswer = z.infer<typeof tabsAnswer>;
export type FilesAnswer = z.infer<typeof filesAnswer>;
