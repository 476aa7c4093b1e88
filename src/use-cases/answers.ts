// The answers of the commands as zod schemas, shared by sidebar, command line and tests.
import * as z from 'zod/mini';
import { DOCUMENT_STATUSES } from '../domain/documents/filing/filing';

const fixAnswer = z.object({
  /** Send it back to preview the fix cell by cell, or to apply it. */
  id: z.string(),
  /** Only how the value is stored, what a score says, or a row's code or name. */
  kind: z.enum(['type', 'score', 'label']),
  /** What each cell holds, as people read it, and what it would hold. */
  old: z.string(),
  now: z.union([z.string(), z.number()]),
  /** The judge who has to confirm it; null where no consent is needed. */
  confirm: z.nullable(z.string()),
  status: z.enum(['offered', 'waiting', 'refused']),
});

export const findingAnswer = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  stage: z.nullable(z.string()),
  tab: z.nullable(z.string()),
  /** A1 notation. */
  cell: z.nullable(z.string()),
  message: z.string(),
  value: z.optional(z.union([z.string(), z.number(), z.boolean()])),
  fix: z.optional(fixAnswer),
});

const findings = z.array(findingAnswer);

/** What was inferred from a workbook without configuration, for review before it is written to tabs. */
const factAnswer = z.object({
  kind: z.string(),
  /** False for what was assumed; the sentence says why. */
  sure: z.boolean(),
  /** The tab it is about, where it is about one. */
  tab: z.nullable(z.string()),
  message: z.string(),
});

const optionAnswer = z.object({ id: z.string(), label: z.string() });

/** What only a person can say; each is a finding UNDERSTANDING_OPEN too, and nothing is ranked before. */
const questionAnswer = z.object({
  /** Stable as long as the headers, labels and tabs are. */
  id: z.string(),
  tab: z.string(),
  /** All tabs it stands on. */
  tabs: z.array(z.string()),
  /** A1 notation; null where the whole tab is meant. */
  cell: z.nullable(z.string()),
  message: z.string(),
  options: z.array(optionAnswer),
  /** Id of the option that is probably right; null where only a person knows. */
  default: z.nullable(z.string()),
});

/** What somebody has said before, and may say otherwise. */
const givenAnswer = z.object({
  id: z.string(),
  tab: z.string(),
  message: z.string(),
  options: z.array(optionAnswer),
  /** Id of the one that was chosen. */
  option: z.string(),
});

/** What was understood without configuration: `questions` the worst first, `answers` those that were given. */
const understood = z.object({
  facts: z.array(factAnswer),
  questions: z.array(questionAnswer),
  answers: z.array(givenAnswer),
});

/** A change of a cell, as people read it. */
const cellChange = z.object({
  tab: z.string(),
  cell: z.string(),
  entry: z.string(),
  criterion: z.string(),
  old: z.string(),
  now: z.string(),
});

/** The outcome of fixes: which one may be undone, and what waits for its judge. */
const fixesState = z.object({
  undo: z.nullable(z.object({ at: z.string(), by: z.string(), cells: z.number() })),
  waiting: z.array(z.extend(cellChange, { judge: z.string() })),
  /** Findings are marked on the cells. */
  marked: z.boolean(),
});

export const validateAnswer = z.object({
  ok: z.boolean(),
  findings,
  understood,
  progress: z.array(z.object({ stage: z.string(), judge: z.string(), scored: z.number(), expected: z.number() })),
});

const rankedEntry = z.object({
  rank: z.number(),
  /** What the plenary decided; it counts, the computed rank stays. */
  decidedRank: z.optional(z.number()),
  code: z.string(),
  name: z.string(),
  institution: z.string(),
  category: z.string(),
  /** Unrounded. */
  score: z.number(),
  advances: z.boolean(),
  /** Rank within its category, at a last stage where each category has its own winners; else null. */
  categoryRank: z.nullable(z.number()),
  /** Next in line below the cut of the last stage. */
  reserve: z.boolean(),
  title: z.nullable(z.string()),
  /** Of a minimum per unit type: in because of it, or out although within the places by rank. */
  minimum: z.optional(z.enum(['kept', 'displaced'])),
  tieBrokenBy: z.nullable(z.string()),
  /** In a few words what broke the tie, with decimals enough to see it; '' without one. */
  tie: z.string(),
  explanation: z.string(),
  judgeScores: z.record(z.string(), z.number()),
});

const stageAnswer = z.object({
  stage: z.string(),
  method: z.string(),
  /** What `score` is; of a mean rank lower is better. */
  unit: z.enum(['points', 'mean-rank', 'standard-score']),
  /** How many may advance; null = all. */
  cut: z.nullable(z.number()),
  /** How many of each category, where the stage says so; `cut` is their sum. */
  cutByCategory: z.optional(z.record(z.string(), z.number())),
  /** Winners of this stage are announced without an order. */
  unordered: z.boolean(),
  judges: z.array(z.string()),
  ranking: z.array(rankedEntry),
});

const figure = z.nullable(z.number());

const codes = z.array(z.string());

/** For admins only: what concerns a single judge is never written to a tab. */
const reliabilityAnswer = z.object({
  stage: z.string(),
  /** Judges who scored, entries with a score, and entries that all these judges scored. */
  panel: z.object({ judges: z.number(), entries: z.number(), complete: z.number() }),
  /** Corrected for ties; its p value by the chi-square approximation. */
  kendallW: figure,
  kendallP: figure,
  /** ICC(2,1) and ICC(2,k). */
  iccSingle: figure,
  iccAverage: figure,
  /** Krippendorff's α, interval. */
  alpha: figure,
  lambda: figure,
  judges: z.array(z.object({ code: z.string(), severity: figure, spread: figure, agreement: figure })),
  /** `inTop`: how sure it is that the entry is truly among the best; `again`: that another panel would choose it. */
  stability: z.array(z.object({ code: z.string(), inTop: figure, again: figure, rankLow: figure, rankHigh: figure })),
  leaveOneOut: z.array(z.object({ judge: z.string(), enters: codes, leaves: codes })),
  methods: z.array(z.object({ method: z.string(), enters: codes, leaves: codes })),
  /** Whether the plenary let others advance than the scores, of which all of this is said. */
  plenary: z.boolean(),
  gap: z.nullable(z.object({ lastIn: z.string(), firstOut: z.string(), points: z.number(), standardError: figure })),
  verdict: z.object({
    level: z.enum(['firm', 'partly', 'open', 'no-cut', 'nobody', 'single', 'apart']),
    within: z.number(),
    firm: z.number(),
    contested: codes,
    /** How many of those within the cut another panel would choose. */
    again: figure,
    /** The same and more in plain words, a sentence each. */
    text: z.array(z.string()),
  }),
});

export const computeAnswer = z.object({
  ok: z.boolean(),
  findings,
  understood,
  stages: z.array(stageAnswer),
  /** One per ranked stage when asked for, else empty. */
  reliability: z.array(reliabilityAnswer),
  /** SHA-256 over everything that counts, in hexadecimal. */
  hash: z.string(),
  /** Ranked stages whose judging is still open: their ranking is not written unless asked. */
  open: z.optional(z.array(z.string())),
});

/** Mean marks by criterion, of entries that have any. */
const profileAnswer = z.object({
  stage: z.string(),
  criteria: z.array(z.object({ name: z.string(), weight: z.number(), min: z.number(), max: z.number() })),
  /** By code, in the order of the criteria. */
  means: z.record(z.string(), z.array(z.number())),
});

/** What the panel gets beside the answers. */
export const validateReply = z.extend(validateAnswer, { fixes: z.optional(fixesState) });
export const computeReply = z.extend(computeAnswer, {
  /** One per ranked stage when asked for. */
  profiles: z.optional(z.array(profileAnswer)),
});

const documentAnswer = z.object({
  kind: z.string(),
  entry: z.nullable(z.string()),
  number: z.nullable(z.string()),
  title: z.string(),
  /** On this computer the path below the results folder, at Google the address; null when it could not be made. */
  file: z.nullable(z.string()),
  status: z.string(),
  /** How it stands, where the sentence in `status` says more than that. */
  state: z.optional(z.enum(DOCUMENT_STATUSES)),
  /** What may be asked for where it was left alone. */
  choice: z.optional(z.enum(['overwrite', 'revise', 'remake', 'own-copy'])),
});

/** PDFs beside the documents. `problem`: why there is none. */
export const pdfAnswer = z.object({
  ok: z.boolean(),
  created: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  failed: z.number(),
  files: z.array(
    z.object({
      kind: z.string(),
      entry: z.nullable(z.string()),
      title: z.string(),
      file: z.nullable(z.string()),
      problem: z.nullable(z.string()),
    }),
  ),
});

export const documentsAnswer = z.object({
  ok: z.boolean(),
  findings,
  created: z.number(),
  updated: z.number(),
  unchanged: z.number(),
  failed: z.number(),
  documents: z.array(documentAnswer),
});

/** With PDFs too; `pdf` is null where there is no program that makes them, and `ok` then false. */
export const exportedAnswer = z.extend(documentsAnswer, { pdf: z.nullable(pdfAnswer) });

export const decideAnswer = z.object({
  /** False where findings block it. */
  ok: z.boolean(),
  findings,
  stage: z.string(),
  /** For the minutes; null where nothing was decided. */
  code: z.nullable(z.string()),
  at: z.nullable(z.string()),
  hash: z.nullable(z.string()),
  /** The sealed evidence file, or why it could not be written; null where nothing was decided. */
  evidence: z.nullable(
    z.object({ file: z.nullable(z.string()), seal: z.nullable(z.string()), problem: z.nullable(z.string()) }),
  ),
});

const difference = z.object({
  code: z.string(),
  stage: z.nullable(z.string()),
  tab: z.nullable(z.string()),
  /** A1 notation. */
  cell: z.nullable(z.string()),
  message: z.string(),
});

export const verifyAnswer = z.object({
  /** True when everything is as it was decided or computed last. */
  ok: z.boolean(),
  /** What was compared with: the decided stages, else the last computation. */
  decided: z.array(z.object({ stage: z.string(), at: z.string(), by: z.string(), code: z.string() })),
  computed: z.nullable(z.object({ at: z.string(), by: z.string() })),
  differences: z.array(difference),
});

/** Who reads what at a stage, planned or written. */
export const assignmentAnswer = z.object({
  ok: z.boolean(),
  findings,
  stage: z.string(),
  assignment: z.array(z.object({ entry: z.string(), judges: codes })),
  /** Entries by judge. */
  loads: z.record(z.string(), z.number()),
  /** Of the corrected scores, in units of one reading's standard error; null where judges are not linked. */
  expectedError: figure,
  /** How many judges an entry should have. */
  readings: z.number(),
  seed: z.number(),
  /** False for a preview. */
  written: z.boolean(),
  /** The plan in one sentence. */
  message: z.string(),
});

/** When the entries of a stage are heard, planned or written. */
export const scheduleAnswer = z.object({
  /** False where the days are too short. */
  ok: z.boolean(),
  findings,
  stage: z.string(),
  /** In the order of time; dates as yyyy-mm-dd, times as 09.00. */
  slots: z.array(
    z.object({
      entry: z.string(),
      date: z.string(),
      start: z.string(),
      end: z.string(),
      place: z.string(),
      room: z.string(),
    }),
  ),
  unplaced: codes,
  seed: z.number(),
  /** False for a preview. */
  written: z.boolean(),
  message: z.string(),
});

/** Fixes cell by cell, before anything is changed. */
export const previewAnswer = z.object({
  fixes: z.array(z.extend(fixAnswer, { cells: z.array(cellChange) })),
});

/** `applied` and `asked` count cells, `left` those that could not be changed; `check`: what is found now. */
export const appliedAnswer = z.object({
  applied: z.number(),
  asked: z.number(),
  left: z.number(),
  /** Judges who cannot be asked, for the judges tab has no e-mail of theirs. */
  unreachable: z.array(z.string()),
  check: validateReply,
});

/** Of `validate --fix`: what is found afterwards, and what was fixed. */
export const fixedAnswer = z.extend(validateAnswer, { fixed: z.array(cellChange) });

/** What a judge is asked to confirm. */
export const ownFixes = z.object({
  fixes: z.array(
    z.extend(cellChange, { id: z.string(), stage: z.string(), name: z.string(), by: z.string(), at: z.string() }),
  ),
});

/** What a call costs; counted by the local host. */
export const costAnswer = z.object({ calls: z.record(z.string(), z.number()), total: z.number() });

export type FactAnswer = z.infer<typeof factAnswer>;
export type QuestionAnswer = z.infer<typeof questionAnswer>;
export type GivenAnswer = z.infer<typeof givenAnswer>;
export type UnderstoodAnswer = z.infer<typeof understood>;
export type FixAnswer = z.infer<typeof fixAnswer>;
export type CellChange = z.infer<typeof cellChange>;
export type FixesState = z.infer<typeof fixesState>;
export type PreviewAnswer = z.infer<typeof previewAnswer>;
export type AppliedAnswer = z.infer<typeof appliedAnswer>;
export type OwnFixes = z.infer<typeof ownFixes>;
export type FindingAnswer = z.infer<typeof findingAnswer>;
export type ValidateAnswer = z.infer<typeof validateReply>;
export type StageAnswer = z.infer<typeof stageAnswer>;
export type ProfileAnswer = z.infer<typeof profileAnswer>;
export type ReliabilityAnswer = z.infer<typeof reliabilityAnswer>;
export type ComputeAnswer = z.infer<typeof computeReply>;
export type DocumentAnswer = z.infer<typeof documentAnswer>;
export type DocumentsAnswer = z.infer<typeof documentsAnswer>;
export type PdfAnswer = z.infer<typeof pdfAnswer>;
export type DecideAnswer = z.infer<typeof decideAnswer>;
export type AssignmentAnswer = z.infer<typeof assignmentAnswer>;
export type ScheduleAnswer = z.infer<typeof scheduleAnswer>;
export type VerifyAnswer = z.infer<typeof verifyAnswer>;
