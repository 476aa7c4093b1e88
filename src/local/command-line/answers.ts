// What the command line prints with --json, as zod schemas: an answer of the add-on, its version and what it cost.
import * as z from 'zod/mini';
import * as addOn from '../../use-cases/answers';
import { judgeFilesAnswer } from '../../use-cases/judging/files/answers';
import { stateAnswer } from '../../use-cases/state-answer';
import { SCHEMA_VERSION } from './schema-version';

const TAB_STATUSES = ['made', 'renewed', 'added', 'kept', 'changed', 'theirs'] as const;

const tabs = z.object({
  ok: z.boolean(),
  stage: z.string(),
  /** What became of each; `added`: rows. */
  tabs: z.array(z.object({ tab: z.string(), judge: z.string(), status: z.enum(TAB_STATUSES), added: z.number() })),
  /** Sentences: what was left alone, what judges can see. */
  notes: z.array(z.string()),
});

/** Of `judge-files` and `collect`; a file's `link` is its place below the results folder. */
const files = z.omit(judgeFilesAnswer, { more: true, skip: true });

/** Of `assign`. */
const assignment = z.omit(addOn.assignmentAnswer, { readings: true, seed: true, written: true, message: true });

/** Of `schedule`. */
const timetable = z.omit(addOn.scheduleAnswer, { seed: true, written: true, message: true });

/** Of `pictures`: the files below <dir>/pictures; `png`: false where only SVG could be made. */
const pictures = z.object({
  ok: z.boolean(),
  findings: z.array(addOn.findingAnswer),
  pictures: z.array(z.string()),
  png: z.boolean(),
});

/** Of `pack`; `file`: where it was written. */
const pack = z.object({
  ok: z.boolean(),
  file: z.string(),
  code: z.string(),
  hash: z.string(),
  evidenceSeal: z.nullable(z.string()),
  personal: z.array(z.string()),
  nominees: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      institution: z.string(),
      rank: z.nullable(z.number()),
      title: z.nullable(z.string()),
    }),
  ),
  /** Nominees of whom something is blank that the next level asks for, by the headers of the entries tab. */
  incomplete: z.array(z.object({ code: z.string(), name: z.string(), lacks: z.array(z.string()) })),
});

/** Of `pack --check`; what is not known of a package at fault is null. */
const packCheck = z.object({
  ok: z.boolean(),
  competition: z.nullable(z.string()),
  stage: z.nullable(z.string()),
  code: z.nullable(z.string()),
  nominees: z.nullable(z.number()),
  faults: z.array(z.object({ code: z.string(), part: z.nullable(z.string()), message: z.string() })),
});

/** Of `verify --code`, from an evidence file alone; stage and time are null where it is none. */
const codeCheck = z.object({
  ok: z.boolean(),
  code: z.string(),
  stage: z.nullable(z.string()),
  at: z.nullable(z.string()),
  winners: z.array(z.object({ code: z.string(), title: z.string() })),
  faults: z.array(
    z.object({
      code: z.enum(['NO_EVIDENCE', 'SEAL_BROKEN', 'HASH_OTHER', 'CODE_OTHER', 'NOT_ON_PAGE']),
      message: z.string(),
    }),
  ),
});

export type CodeCheckAnswer = z.infer<typeof codeCheck>;
export type PackAnswer = z.infer<typeof pack>;
export type PackCheckAnswer = z.infer<typeof packCheck>;
/** Of `merge`. */
const merge = z.object({
  /** False where a package was refused. */
  ok: z.boolean(),
  /** What was added to the entries tab. */
  entries: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      government: z.string(),
      institution: z.string(),
      category: z.string(),
      outcomes: z.array(z.string()),
      origin: z.string(),
      file: z.string(),
    }),
  ),
  refused: z.array(z.object({ file: z.string(), code: z.string(), message: z.string() })),
  /** What somebody should look at. */
  notes: z.array(z.object({ code: z.string(), message: z.string() })),
});

/** Of `archive`. */
const archive = z.object({
  /** False where a package was refused. */
  ok: z.boolean(),
  packages: z.number(),
  /** By table. */
  rows: z.record(z.string(), z.number()),
  refused: z.array(z.object({ file: z.string(), code: z.string(), message: z.string() })),
  /** Tables that the workbook does not hold. */
  tooLong: z.array(z.string()),
});

/** Of `next-season`. */
const nextSeason = z.object({
  ok: z.boolean(),
  file: z.string(),
  year: z.string(),
  /** What somebody has to look at before the season begins. */
  confirm: z.array(z.object({ tab: z.string(), what: z.string(), before: z.string(), now: z.string() })),
  /** In the register of past winners. */
  winners: z.number(),
});

export type NextSeasonAnswer = z.infer<typeof nextSeason>;
export type ArchiveAnswer = z.infer<typeof archive>;
export type MergeAnswer = z.infer<typeof merge>;
export type TabsAnswer = z.infer<typeof tabs>;
export type FilesAnswer = z.infer<typeof files>;

export { SCHEMA_VERSION };
export const costAnswer = addOn.costAnswer;

const printed = <T extends z.core.$ZodShape>(answer: z.ZodMiniObject<T>) =>
  z.extend(answer, { schemaVersion: z.literal(SCHEMA_VERSION), cost: costAnswer });

export const validateAnswer = printed(addOn.validateAnswer);
/** Of `validate --fix` and `--mark`. */
export const fixedAnswer = printed(addOn.fixedAnswer);
export const assignAnswer = printed(assignment);
export const scheduleAnswer = printed(timetable);
export const tabsAnswer = printed(tabs);
export const filesAnswer = printed(files);
export const computeAnswer = printed(addOn.computeAnswer);
export const documentsAnswer = printed(addOn.documentsAnswer);
/** Of `documents --pdf`. */
export const exportedAnswer = printed(addOn.exportedAnswer);
export const picturesAnswer = printed(pictures);
/** Of `documents --zip --page`: the files they made; `page` is null while there are no winners. */
export const besideAnswer = z.extend(documentsAnswer, {
  zip: z.optional(z.string()),
  page: z.optional(z.nullable(z.string())),
});
export const decideAnswer = printed(addOn.decideAnswer);
export const reopenAnswer = printed(stateAnswer);
export const verifyAnswer = printed(addOn.verifyAnswer);
export const packAnswer = printed(pack);
export const mergeAnswer = printed(merge);
export const nextSeasonAnswer = printed(nextSeason);
/** Of `archive`, which runs nothing of the add-on either. */
export const archiveAnswer = z.extend(archive, { schemaVersion: z.literal(SCHEMA_VERSION) });
/** Of `pack --check`, which runs nothing of the add-on and so costs nothing. */
export const packCheckAnswer = z.extend(packCheck, { schemaVersion: z.literal(SCHEMA_VERSION) });
export const codeCheckAnswer = z.extend(codeCheck, { schemaVersion: z.literal(SCHEMA_VERSION) });
