// What the stages are together: who advances, and criteria that all share.
import type { Criterion, Stage } from '../../../competition/competition';
import { nameKey } from '../../../vocabulary/keys';
import { entriesOf } from '../entries';
import type { Read } from './read-stage';

/** A stage lets as many advance as the next one's tabs list, where these are fewer. */
export function withAdvance(reads: readonly Read[]): Stage[] {
  const counts = reads.map(
    (read) =>
      entriesOf(
        read.desks.map((desk) => desk.table),
        read.names,
      ).length,
  );
  return reads.map(({ stage }, index) => {
    const next = counts[index + 1] ?? 0;
    return { ...stage, advance: next > 0 && next < (counts[index] ?? 0) ? next : stage.advance };
  });
}

/** Criteria that all stages have alike belong to every stage. */
export function merged(reads: readonly Read[]): Criterion[] {
  const [first] = reads;
  const shape = (read: Read): string =>
    JSON.stringify(read.criteria.map((one) => [nameKey(one.name), one.weight, one.max]));
  return first !== undefined && reads.every((read) => shape(read) === shape(first))
    ? first.criteria.map((one) => ({ ...one, stage: null }))
    : reads.flatMap((read) => read.criteria);
}
