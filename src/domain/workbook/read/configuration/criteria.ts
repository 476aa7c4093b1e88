// The criteria tab → criteria.
import type { Criterion } from '../../../competition/competition';
import type { Requirement } from '../../../competition/screening';
import { nameKey } from '../../../vocabulary/keys';
import type { criteriaTable, KeyOf } from '../../../vocabulary/tables';
import { YES_NO } from '../../../vocabulary/words';
import { isBlank, textOf } from '../cells';
import type { TableReading, TableRow } from '../table';
import { keyed, type PartReader, partReader, type ReadItems } from './items';

type CriterionKey = KeyOf<typeof criteriaTable>;

/** Reads the criteria. Weights may all be blank (then they are equal), but not some of them. */
export function readCriteria(
  reading: TableReading<CriterionKey> | null,
  stageName: (typed: string) => string,
  screening: string | null = null,
): ReadItems<Criterion> & { /** What the administrative selection asks for. */ requirements: Requirement[] } {
  const reader = partReader(reading);
  const all = keyed(reader, 'name');
  const isRequirement = (row: TableRow<CriterionKey>): boolean =>
    screening !== null && nameKey(textOf(row.cell('stage'))) === nameKey(screening);
  const rows = all.filter((row) => !isRequirement(row));
  const requirements = all.filter(isRequirement).map((row) => ({
    name: textOf(row.cell('name')),
    mandatory: reader.choice(row, 'mandatory', YES_NO) ?? true,
  }));
  const areEqual = rows.every((row) => isBlank(row.cell('weight')));
  const items = rows.map((row) => criterionOf(reader, row, areEqual, stageName));
  return { items, rows: rows.map(({ row }) => row), findings: reader.findings, requirements };
}

function criterionOf(
  reader: PartReader<CriterionKey>,
  row: TableRow<CriterionKey>,
  areEqual: boolean,
  stageName: (typed: string) => string,
): Criterion {
  const stage = textOf(row.cell('stage'));
  const weight = reader.weight(row, 'weight', 'criteria');
  if (!areEqual && isBlank(row.cell('weight'))) {
    const params = { of: 'criteria', reason: 'partly-blank' } as const;
    reader.findings.push({ code: 'WEIGHTS_INVALID', severity: 'error', ...reader.place(row, 'weight'), params });
  }
  return {
    stage: stage === '' ? null : stageName(stage),
    name: textOf(row.cell('name')),
    weight: weight ?? 1,
    min: reader.number(row, 'min') ?? 0,
    max: reader.number(row, 'max') ?? 100,
    description: textOf(row.cell('description')),
    ...(isBlank(row.cell('category')) ? {} : { category: textOf(row.cell('category')) }),
  };
}
