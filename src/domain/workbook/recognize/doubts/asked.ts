// Questions that stand on several tabs are one.
import type { Question } from '../../../validation/inference/question';

/** Each question once, on all its tabs; the first place is shown. */
export function asked(questions: readonly Question[]): Question[] {
  const byId = new Map<string, Question>();
  for (const one of questions) {
    const known = byId.get(one.id);
    byId.set(one.id, known === undefined ? one : { ...known, tabs: [...new Set([...known.tabs, ...one.tabs])] });
  }
  return [...byId.values()];
}
