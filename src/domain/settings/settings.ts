// The settings of a competition: one zod schema, so that the workbook, the sidebar and the tests agree on what is allowed.
import * as z from 'zod/mini';
import { METHOD_IDS } from '../ranking/methods/list';
import { TIE_BREAK_IDS } from '../ranking/tie-breaks/list';

const text = z._default(z.string(), '');
const isoDate = z._default(z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))), null);
const wholeNumber = (min: number, max: number) => z.number().check(z.int(), z.gte(min), z.lte(max));
const optional = <T extends z.core.SomeType>(schema: T) => z._default(z.nullable(schema), null);

export const settingsSchema = z.object({
  competition: text,
  year: text,
  organizer: text,
  government: text,
  province: text,
  city: text,
  language: z._default(z.enum(['id', 'en']), 'id'),
  top: z._default(wholeNumber(1, 100000), 10),
  method: z._default(z.enum(METHOD_IDS), 'mean'),
  missing: z._default(z.enum(['complete', 'assigned']), 'complete'),
  tieBreaks: z._default(z.array(z.enum(TIE_BREAK_IDS)), ['criteria', 'shared']),
  decimals: z._default(wholeNumber(0, 6), 2),
  carryOver: z._default(z.boolean(), false),
  passingScore: optional(z.number()),
  maxSpread: optional(z.number().check(z.gte(0))),
  maxPerInstitution: optional(wholeNumber(1, 100000)),
  winnersPerCategory: z._default(z.boolean(), false),
  rankedWinners: z._default(z.boolean(), true),
  letterScores: z._default(z.boolean(), false),
  winnerTerm: z._default(z.enum(['Juara', 'Terbaik']), 'Juara'),
  severityCorrection: z._default(z.union([z.literal('auto'), z.number().check(z.gte(0))]), 'auto'),
  conflicts: z._default(z.enum(['exclude', 'include']), 'exclude'),
  judgeFiles: z._default(z.enum(['shared', 'separate']), 'shared'),
  deadline: text,
  admins: z._default(z.array(z.string()), []),
  objectionDays: optional(wholeNumber(1, 365)),
  /** Coaching money of place 1, 2, … in rupiah. */
  prizes: z._default(z.array(z.nullable(z.number().check(z.gte(0)))), []),
  plenaryDate: isoDate,
  plenaryTime: text,
  plenaryPlace: text,
  ceremonyDate: isoDate,
  ceremonyTime: text,
  ceremonyPlace: text,
  decisionDate: isoDate,
  juryDecreeNumber: text,
  minutesNumber: text,
  decreeNumber: text,
  legalBasis: text,
  acknowledgedBy: text,
  copies: text,
  signerName: text,
  signerPosition: text,
  signerGrade: text,
  signerNip: text,
});

export type Settings = z.infer<typeof settingsSchema>;

/** The settings of a workbook that says nothing. */
export const defaultSettings: Settings = settingsSchema.parse({});
