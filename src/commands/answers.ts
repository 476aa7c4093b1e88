// What the commands answer, as zod schemas: the sidebar, the command line and the tests all hold the answers against these.
import * as z from 'zod/mini';

const findingAnswer = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  stage: z.nullable(z.string()),
  tab: z.nullable(z.string()),
  /** A1 notation. */
  cell: z.nullable(z.string()),
  message: z.string(),
  value: z.optional(z.union([z.string(), z.number(), z.boolean()])),
  fix: z.optional(z.string()),
});

const findings = z.array(findingAnswer);

export const validateAnswer = z.object({
  ok: z.boolean(),
  findings,
  progress: z.array(z.object({ stage: z.string(), judge: z.string(), scored: z.number(), expected: z.number() })),
});

const rankedEntry = z.object({
  rank: z.number(),
  code: z.string(),
  name: z.string(),
  institution: z.string(),
  category: z.string(),
  /** Unrounded. */
  score: z.number(),
  advances: z.boolean(),
  title: z.nullable(z.string()),
  tieBrokenBy: z.nullable(z.string()),
  explanation: z.string(),
  judgeScores: z.record(z.string(), z.number()),
});

const stageAnswer = z.object({
  stage: z.string(),
  method: z.string(),
  /** How many may advance; null = all. */
  cut: z.nullable(z.number()),
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
  stability: z.array(z.object({ code: z.string(), inTop: figure, rankLow: figure, rankHigh: figure })),
  leaveOneOut: z.array(z.object({ judge: z.string(), enters: codes, leaves: codes })),
  methods: z.array(z.object({ method: z.string(), enters: codes, leaves: codes })),
  gap: z.nullable(z.object({ lastIn: z.string(), firstOut: z.string(), points: z.number(), standardError: figure })),
  verdict: z.object({
    level: z.enum(['firm', 'partly', 'open', 'no-cut', 'single']),
    within: z.number(),
    firm: z.number(),
    contested: codes,
    /** The same and more in plain words, a sentence each. */
    text: z.array(z.string()),
  }),
});

export const computeAnswer = z.object({
  ok: z.boolean(),
  findings,
  stages: z.array(stageAnswer),
  /** One per ranked stage when asked for, else empty. */
  reliability: z.array(reliabilityAnswer),
  /** SHA-256 over everything that counts, in hexadecimal. */
  hash: z.string(),
});

const documentAnswer = z.object({
  kind: z.string(),
  entry: z.nullable(z.string()),
  number: z.nullable(z.string()),
  title: z.string(),
  /** On this computer the path below the results folder, at Google the address; null when it could not be made. */
  file: z.nullable(z.string()),
  status: z.string(),
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

/** What a call costs; counted by the local host. */
export const costAnswer = z.object({ calls: z.record(z.string(), z.number()), total: z.number() });

export type FindingAnswer = z.infer<typeof findingAnswer>;
export type ValidateAnswer = z.infer<typeof validateAnswer>;
export type StageAnswer = z.infer<typeof stageAnswer>;
export type ReliabilityAnswer = z.infer<typeof reliabilityAnswer>;
export type ComputeAnswer = z.infer<typeof computeAnswer>;
export type DocumentAnswer = z.infer<typeof documentAnswer>;
export type DocumentsAnswer = z.infer<typeof documentsAnswer>;
export type CostAnswer = z.infer<typeof costAnswer>;
