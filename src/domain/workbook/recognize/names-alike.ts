// Names of entries, and of judges who share a tab, that may be one: nothing is guessed, somebody has to say.
import type { Finding } from '../../validation/finding';
import { entriesOf, isByCode } from './entries';
import { similarPairs } from './similar-names';
import type { Read } from './stages/read-stage';

export function similarNames(reads: readonly Read[]): Finding[] {
  const tables = reads.flatMap((read) => read.desks.map((desk) => desk.table));
  const lists = isByCode(tables)
    ? []
    : reads.flatMap((read) => read.desks.map((desk) => entriesOf([desk.table], read.names).map((one) => one.name)));
  const judges = reads.flatMap((read) => (read.layout === null ? [] : read.desks.map((desk) => [desk.label])));
  const finding =
    (of: 'entry' | 'judge') =>
    (params: { one: string; other: string }): Finding => ({
      code: 'NAMES_SIMILAR',
      severity: 'error',
      params: { ...params, of },
    });
  return [...similarPairs(lists).map(finding('entry')), ...similarPairs(judges).map(finding('judge'))];
}
