// What somebody has said of columns, rows and tabs that can be read in several ways.
import * as z from 'zod/mini';
import type { Answers } from '../../domain/validation/inference/question';
import { recall, remember } from '../../google/store';

const KEY = 'understanding';
const kept = z.record(z.string(), z.string());

/** What was remembered; nothing when it cannot be read. One content call. */
export function recallAnswers(): Answers {
  const stored = recall(KEY);
  try {
    const parsed = z.safeParse(kept, JSON.parse(stored ?? '{}'));
    return new Map(parsed.success ? Object.entries(parsed.data) : []);
  } catch {
    return new Map();
  }
}

/** Remembers answers beside those that were given before. One content call. */
export function rememberAnswers(known: Answers, further: Answers): void {
  remember(KEY, JSON.stringify(Object.fromEntries([...known, ...further])));
}
