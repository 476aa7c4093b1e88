// What somebody has said of columns, rows and tabs that can be read in several ways.
import * as z from 'zod/mini';
import type { Answers, Question } from '../../domain/validation/inference/question';
import { recall, remember } from '../../google/store';

const KEY = 'understanding';
/** A property holds 9 kB. */
const MAX_PROPERTY_BYTES = 9000;

const given = z.object({
  option: z.string(),
  /** The question, to be put into words again. */
  kind: z.string(),
  params: z.record(z.string(), z.unknown()),
  tab: z.string(),
});
const kept = z.record(z.string(), given);

export type Given = z.infer<typeof given>;
/** By the question's id. */
export type GivenAnswers = ReadonlyMap<string, Given>;

/** What was remembered; nothing when it cannot be read. One content call. */
export function recallGiven(): GivenAnswers {
  const stored = recall(KEY);
  try {
    const parsed = z.safeParse(kept, JSON.parse(stored ?? '{}'));
    return new Map(parsed.success ? Object.entries(parsed.data) : []);
  } catch {
    return new Map();
  }
}

export const answersIn = (all: GivenAnswers): Answers => new Map([...all].map(([id, { option }]) => [id, option]));

export const givenTo = ({ kind, params, tab }: Question, option: string): Given => ({
  option,
  kind,
  params: { ...params },
  tab,
});

/** Remembers all answers; false where they are more than can be remembered. One content call. */
export function rememberAnswers(all: GivenAnswers): boolean {
  const text = JSON.stringify(Object.fromEntries(all));
  if (encodeURIComponent(text).replace(/%../g, 'x').length > MAX_PROPERTY_BYTES) return false;
  remember(KEY, text);
  return true;
}
