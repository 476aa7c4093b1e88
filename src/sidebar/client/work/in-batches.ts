// One task in as many calls as it takes, until it is done, cancelled or stalled.
import { preparationWords } from '../../../use-cases/judging/words/preparation';
import type { CallResult } from '../server';
import type { Making, Tools } from '../tools';
import { timer } from './timer';

export type Batches<T> = {
  ask: (before: T | null) => Promise<CallResult<T>>;
  add: (before: T | null, batch: T) => T;
  learn: (sum: T) => void;
  /** `moved` grows as long as asking again makes sense. */
  measure: (sum: T) => { done: number; total: number; moved: number };
  label: Making['label'];
};

/** Batches without progress after which asking again is pointless. */
const PATIENCE = 2;

/** The combined answer of all calls; null after a failure. `why`: the reason where it ended early. */
export async function inBatches<T extends { more: boolean }>(
  { words, answerOf, setMaking, isCancelled }: Tools,
  { ask, add, learn, measure, label }: Batches<T>,
): Promise<{ answer: T | null; why: string | null }> {
  const panel = preparationWords[words.language];
  const rest = timer();
  let sum: T | null = null;
  let moved = -1;
  let idle = 0;
  const progress = (done: number, total: number, seconds: number | null) =>
    setMaking({ done, total, cancelling: isCancelled(), seconds, label });
  progress(0, 0, null);
  try {
    for (;;) {
      const batch = answerOf(await ask(sum));
      if (batch === null) return { answer: null, why: null };
      sum = add(sum, batch);
      learn(sum);
      const now = measure(sum);
      progress(now.done, now.total, rest(now.done, now.total));
      if (!batch.more) return { answer: sum, why: null };
      if (isCancelled()) return { answer: sum, why: panel.filesStopped };
      idle = now.moved > moved ? 0 : idle + 1;
      moved = now.moved;
      if (idle >= PATIENCE) return { answer: sum, why: panel.filesStalled };
    }
  } finally {
    setMaking(null);
  }
}
