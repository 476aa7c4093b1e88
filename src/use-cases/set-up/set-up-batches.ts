// Merges the answers of several calls of one piece of work.
import type { JudgeFilesAnswer } from '../judging/files/answers';
import type { JudgeTabsAnswer } from '../server';

/** Later calls find what an earlier call made as unchanged: keep the earlier status. */
export function addTabs(before: JudgeTabsAnswer | null, batch: JudgeTabsAnswer): JudgeTabsAnswer {
  const earlier = new Map((before?.tabs ?? []).map((one) => [one.judge, one]));
  return {
    ...batch,
    tabs: batch.tabs.map((one) => (one.status === 'kept' ? { ...(earlier.get(one.judge) ?? one), tab: one.tab } : one)),
  };
}

/** The numbers of all calls together; a judge whom an earlier call failed stays failed until it is tried again. */
export function addFiles(before: JudgeFilesAnswer | null, batch: JudgeFilesAnswer): JudgeFilesAnswer {
  if (before === null) return batch;
  const failed = new Map(before.files.filter(({ state }) => state === 'failed').map((one) => [one.judge, one]));
  return {
    ...batch,
    ok: batch.ok && failed.size === 0,
    files: batch.files.map((one) => failed.get(one.judge) ?? one),
    made: before.made + batch.made,
    shared: before.shared + batch.shared,
    collected: before.collected + batch.collected,
    changes: [...before.changes, ...batch.changes],
    changed: before.changed + batch.changed,
  };
}
