// The loop that makes documents batch by batch.
import type { DocumentsBatch } from '../../src/commands/server';
import { KINDS, makeAllDocuments } from '../../src/sidebar/documents-run';
import type { Outcome } from '../../src/sidebar/server';
import { batch } from './fixture';

const client = (turns: Outcome<DocumentsBatch>[]) => {
  let calls = 0;
  return {
    calls: () => calls,
    makeDocuments: async ({ kinds }: { kinds: string[] }) => {
      expect(kinds).toEqual(KINDS);
      const turn = turns[Math.min(calls, turns.length - 1)]!;
      calls += 1;
      return turn;
    },
  };
};
const goOn = () => false;
const ignore = () => undefined;

describe('makeAllDocuments', () => {
  it('asks until there is no more and gathers the documents', async () => {
    const server = client([{ answer: batch(1, 3) }, { answer: batch(2, 3) }, { answer: batch(3, 3) }]);
    const seen: number[] = [];
    const run = await makeAllDocuments(server, ({ done }) => seen.push(done), goOn);
    expect(run).toMatchObject({ end: 'finished', done: 3, total: 3, failure: null });
    expect(run.documents.map(({ title }) => title)).toEqual(['Piagam 1', 'Piagam 2', 'Piagam 3']);
    expect([server.calls(), seen]).toEqual([3, [1, 2, 3]]);
  });
  it('stops after the batch under way when cancelled', async () => {
    const server = client([{ answer: batch(1, 3) }]);
    expect(await makeAllDocuments(server, ignore, () => true)).toMatchObject({
      end: 'stopped',
      done: 1,
      failure: null,
    });
    expect(server.calls()).toBe(1);
  });
  it('does not ask forever when nothing moves', async () => {
    const server = client([{ answer: batch(1, 3) }]);
    expect(await makeAllDocuments(server, ignore, goOn)).toMatchObject({ end: 'stalled', done: 1 });
    expect(server.calls()).toBe(3);
  });
  it('keeps what was made when a later batch fails', async () => {
    const failure = { kind: 'thrown', message: 'Exceeded maximum execution time', online: true } as const;
    const run = await makeAllDocuments(client([{ answer: batch(1, 3) }, { failure }]), ignore, goOn);
    expect(run).toMatchObject({ end: 'stopped', done: 1, failure });
    expect(run.documents).toHaveLength(1);
  });
  it('lets a later word about a document replace the earlier', async () => {
    const failed = batch(1, 2, true);
    const run = await makeAllDocuments(
      client([{ answer: failed }, { answer: { ...batch(1, 1), done: 2, total: 2 } }]),
      ignore,
      goOn,
    );
    expect(run.documents).toEqual(batch(1, 2).documents);
  });
});
