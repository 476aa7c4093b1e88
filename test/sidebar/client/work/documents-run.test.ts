// The loop that makes documents batch by batch.

import type { CallResult } from '../../../../src/sidebar/client/server';
import { makeAllDocuments } from '../../../../src/sidebar/client/work/documents-run';
import type { DocumentsBatch } from '../../../../src/use-cases/server';
import { batch } from '../../fixture';

const KINDS = ['piagam', 'sk'];

const run = async (turns: CallResult<DocumentsBatch>[], isCancelled = () => false, remake = false) => {
  const asked: object[] = [];
  const seen: number[] = [];
  const client = {
    makeDocuments: async (request: object) => {
      asked.push(request);
      return turns[Math.min(asked.length, turns.length) - 1]!;
    },
  };
  const ended = await makeAllDocuments({
    client,
    kinds: KINDS,
    remake,
    onProgress: ({ done }) => seen.push(done),
    isCancelled,
  });
  return { ...ended, asked, seen };
};

describe('makeAllDocuments', () => {
  it('asks until there is no more and adds the batches up', async () => {
    const { end, progress, seen, asked } = await run([
      { answer: batch(1, 3) },
      { answer: batch(2, 3) },
      { answer: batch(3, 3) },
    ]);
    expect(end).toBe('finished');
    expect(progress).toMatchObject({ done: 3, total: 3, created: 3, unchanged: 0, failed: 0 });
    expect(progress?.documents.every(({ file }) => file !== null)).toBe(true);
    expect(seen).toEqual([1, 2, 3]);
    expect(asked[0]).toEqual({ kinds: KINDS, skip: [], remake: false });
  });
  it('does not try again what failed in this run', async () => {
    const { progress, asked } = await run([{ answer: batch(1, 2, true) }, { answer: batch(2, 2) }]);
    expect(asked[1]).toEqual({ kinds: KINDS, skip: ['piagam:1'], remake: false });
    expect(progress).toMatchObject({ failed: 1, created: 1 });
  });
  it('makes deleted documents again when asked to', async () => {
    const { asked } = await run([{ answer: batch(1, 1) }], undefined, true);
    expect(asked).toEqual([{ kinds: KINDS, skip: [], remake: true }]);
  });
  it('stops after the batch under way when cancelled', async () => {
    const { end, asked } = await run([{ answer: batch(1, 3) }], () => true);
    expect([end, asked.length]).toEqual(['stopped', 1]);
  });
  it('does not ask forever when nothing moves', async () => {
    const { end, asked } = await run([{ answer: batch(1, 3) }]);
    expect([end, asked.length]).toEqual(['stalled', 3]);
  });
  it('keeps what was made when a later batch fails', async () => {
    const failure = { kind: 'thrown', message: 'Exceeded maximum execution time', online: true } as const;
    const ended = await run([{ answer: batch(1, 3) }, { failure }]);
    expect(ended).toMatchObject({ end: 'failed', failure, progress: { done: 1, created: 1 } });
  });
});
