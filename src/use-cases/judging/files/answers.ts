// The answers about judges' own files: the state of each, and what a run of making or collecting did.
import * as z from 'zod/mini';

const FILE_STATES = ['none', 'no-email', 'unshared', 'shared', 'read-only', 'foreign', 'deleted', 'failed'] as const;
export type FileState = (typeof FILE_STATES)[number];

const judgeFile = z.object({
  judge: z.string(),
  name: z.string(),
  state: z.enum(FILE_STATES),
  /** A sentence: the state, or what went wrong and how to fix it. */
  message: z.string(),
  link: z.nullable(z.string()),
  /** The e-mail it was shared with; '' = not shared. */
  email: z.string(),
  /** When it was collected last (yyyy-MM-ddTHH:mm:ss); null = never. */
  collected: z.nullable(z.string()),
  /** Whether the judge has changed it since. */
  changed: z.boolean(),
  /** Rows scored to the end, and rows of entries, at the last collection. */
  done: z.number(),
  of: z.number(),
});

const scoreChange = z.object({
  judge: z.string(),
  entry: z.string(),
  criterion: z.string(),
  /** As text; '' = blank. */
  before: z.string(),
  after: z.string(),
});

export const judgeFilesAnswer = z.object({
  ok: z.boolean(),
  stage: z.string(),
  isClosed: z.boolean(),
  files: z.array(judgeFile),
  /** What this call did: files made, permissions given or taken, files collected. */
  made: z.number(),
  shared: z.number(),
  collected: z.number(),
  /** Scores that differ from the last collection: how many, and the first of them. */
  changes: z.array(scoreChange),
  changed: z.number(),
  /** Call again, handing back `skip`: judges who are dealt with in this run. */
  more: z.boolean(),
  skip: z.array(z.string()),
});

export type JudgeFilesAnswer = z.infer<typeof judgeFilesAnswer>;
export type JudgeFileAnswer = z.infer<typeof judgeFile>;
