// Invented judges and how each of them scores.
import { blankJudge, type Judge } from '../../src/domain/competition/competition';
import type { Hand } from './scores';

/** How a judge scores; most use whole points and differ from the others by two or three points. */
export const hand = (leniency: number, step = 1, taste = 2.5): Hand => ({ leniency, step, taste });

/** A judge whose name says that it is invented. */
export const judge = (
  code: string,
  name: string,
  role: string,
  institution: string,
  hand: Hand,
  rest: Partial<Judge> = {},
): { judge: Judge; hand: Hand } => ({
  judge: { ...blankJudge, code, name: `${name} (rekaan)`, role, institution, ...rest },
  hand,
});
