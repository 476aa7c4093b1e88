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

/** Recalled when something is first asked, which in most workbooks is never; `known`: what was recalled by then. */
export function givenWhenAsked(): { answers: Answers; known(): GivenAnswers } {
  let recalled: GivenAnswers | null = null;
  const all = (): GivenAnswers => {
    recalled ??= recallGiven();
    return recalled;
  };
  return {
    answers: { get: (id) => all().get(id)?.option, has: (id) => all().has(id) },
    known: () => recalled ?? new Map(),
  };
}

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
