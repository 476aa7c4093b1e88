// What a nomination package says of a decided competition: the schema of its package.json.
import * as z from 'zod/mini';
import { PERSONAL } from './personal';

/** Raised when a reader of packages would have to change; a new field alone does not raise it. */
export const PACKAGE_VERSION = 1;

const plain = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const names = z.array(z.string());

/** Of all entries only what is not personal. */
const entry = z.object({
  code: z.string(),
  name: z.string(),
  institution: z.string(),
  category: z.string(),
  unitType: z.string(),
  status: z.string(),
});

/** Who goes on or has won, by the decided result. */
const nominee = z.object({
  code: z.string(),
  name: z.string(),
  institution: z.string(),
  category: z.string(),
  unitType: z.string(),
  link: z.string(),
  /** null where winners are announced without an order. */
  rank: z.nullable(z.number()),
  title: z.nullable(z.string()),
  /** Every outcome of the ranking that the entry's place is within, the narrowest first. */
  outcomes: names,
  /** Absent unless ticked. */
  innovator: z.optional(z.string()),
  contact: z.optional(z.string()),
  phone: z.optional(z.string()),
  email: z.optional(z.string()),
});

const standing = z.object({
  rank: z.number(),
  /** What the plenary decided; it counts. */
  decidedRank: z.nullable(z.number()),
  code: z.string(),
  /** Unrounded. */
  score: z.number(),
  advances: z.boolean(),
  title: z.nullable(z.string()),
  explanation: z.string(),
});

const stageRanking = z.object({
  stage: z.string(),
  method: z.string(),
  /** What `score` is; of a mean rank lower is better. */
  unit: z.enum(['points', 'mean-rank', 'standard-score']),
  unordered: z.boolean(),
  standings: z.array(standing),
});

export const contentSchema = z.object({
  language: z.enum(['id', 'en']),
  competition: z.object({
    name: z.string(),
    year: z.string(),
    government: z.string(),
    city: z.string(),
    province: z.string(),
    organizer: z.string(),
  }),
  /** The last stage: its result is decided. */
  stage: z.string(),
  decided: z.object({
    at: z.string(),
    /** Stands in the minutes. */
    code: z.string(),
    /** SHA-256 of counted.json. */
    hash: z.string(),
    rulesVersion: z.string(),
    /** Of the evidence file; null of a result of release 0.1. */
    evidenceSeal: z.nullable(z.string()),
    minutes: z.nullable(z.object({ number: z.string(), link: z.string() })),
  }),
  /** Settings that the result depends on. */
  rules: z.record(z.string(), plain),
  stages: z.array(
    z.object({
      name: z.string(),
      weight: z.nullable(z.number()),
      advance: z.nullable(z.number()),
      /** Nested: a place is within every outcome that has at least so many places; null = everybody who advances. */
      outcomes: z.array(z.object({ places: z.nullable(z.number()), name: z.string() })),
    }),
  ),
  criteria: z.array(
    z.object({
      /** null = every stage. */
      stage: z.nullable(z.string()),
      name: z.string(),
      weight: z.number(),
      min: z.number(),
      max: z.number(),
    }),
  ),
  /** Judges by their codes alone. */
  judges: z.array(z.object({ code: z.string(), institution: z.string() })),
  entries: z.array(entry),
  nominees: z.array(nominee),
  rankings: z.array(stageRanking),
  findings: z.array(
    z.object({ code: z.string(), severity: z.string(), stage: z.nullable(z.string()), message: z.string() }),
  ),
  /** What the sender ticked. */
  personal: z.array(z.enum(PERSONAL)),
});

export type PackageContent = z.infer<typeof contentSchema>;
export type Nominee = z.infer<typeof nominee>;

export const manifestSchema = z.object({
  format: z.literal('lembar-juri-package'),
  schemaVersion: z.number(),
  competition: z.string(),
  code: z.string(),
  hash: z.string(),
  evidenceSeal: z.nullable(z.string()),
  /** SHA-256 of each part. */
  parts: z.record(z.string(), z.string()),
  /** SHA-256 of all before it, as JSON without white space. */
  seal: z.string(),
});

export type Manifest = z.infer<typeof manifestSchema>;
