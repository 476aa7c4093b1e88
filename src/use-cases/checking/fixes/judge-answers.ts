// Judges' answers about fixes of their scores. They wait where a judge may write until an admin's next command records
// them, since corrections tab and history may be protected against judges.
import * as z from 'zod/mini';
import type { Correction } from '../../../domain/workbook/tabs/corrections';
import { recall, remember } from '../../../google/store';

const answer = z.object({ id: z.string(), accept: z.boolean(), at: z.string(), by: z.string() });
const answers = z.array(answer);

export type JudgeAnswer = z.infer<typeof answer>;

const propertyKey = (judge: string): string => `fixAnswers:${judge}`;

/** A property holds 9 kB. */
const MAX_PROPERTY_LENGTH = 8_000;

/** One content call. */
export function answersOf(judge: string): JudgeAnswer[] {
  // Outside: a store that could not be read must not look empty.
  const stored = recall(propertyKey(judge));
  try {
    const parsed = z.safeParse(answers, JSON.parse(stored ?? '[]'));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

/** Stores an answer; false where there is no room before an admin has recorded the earlier ones. */
export function keepAnswer(judge: string, given: JudgeAnswer): boolean {
  const text = JSON.stringify([...answersOf(judge), given]);
  if (text.length > MAX_PROPERTY_LENGTH) return false;
  remember(propertyKey(judge), text);
  return true;
}

export const forgetAnswers = (judge: string): void => remember(propertyKey(judge), '[]');

export const waitingOf = (list: readonly Correction[]): Correction[] => list.filter((one) => one.status === 'waiting');

/** The corrections with what was answered about them; only what waits takes an answer, and only the first. */
export function answered(list: readonly Correction[], given: readonly JudgeAnswer[]): Correction[] {
  return list.map((one): Correction => {
    const own = one.status === 'waiting' ? given.find(({ id }) => id === one.id) : undefined;
    if (own === undefined) return one;
    return { ...one, status: own.accept ? 'confirmed' : 'refused', answeredAt: own.at, answeredBy: own.by };
  });
}
