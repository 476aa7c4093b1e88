// Locates a change in the workbook, so that a person can look at it.

import type { Change } from '../../domain/competition/change';
import { a1 } from '../../domain/vocabulary/a1';
import type { WorkbookReading } from '../reading/read-workbook';

/** The change with the tab and cell it stands in, as far as they are still there. */
export function located(
  change: Change,
  { competition, sheets, typedDecisions, assigned, locate }: WorkbookReading,
): Change {
  const { thing, names, field } = change;
  const place = ((): { tab: string; cell?: string | null } | null => {
    const [first = '', second = '', third = ''] = names;
    switch (thing) {
      case 'score': {
        const sheet = sheets.find((one) => one.stage === first && one.judge === second);
        const at = sheet?.rows.find((row) => row.entry === third)?.marks.get(field ?? '')?.at;
        return sheet === undefined ? null : { tab: sheet.tab, ...(at && { cell: a1(at.row, at.column) }) };
      }
      case 'setting':
        return field === null ? null : locate({ kind: 'setting', key: field as never });
      case 'stage':
        return indexed(
          'stage',
          competition.stages.findIndex((one) => one.name === first),
        );
      case 'criterion':
        return indexed(
          'criterion',
          competition.criteria.findIndex((one) => (one.stage ?? '') === first && one.name === second),
        );
      case 'judge':
        return indexed(
          'judge',
          competition.judges.findIndex((one) => one.code === first),
        );
      case 'plenary':
        return typedDecisions.find((one) => one.stage === first && one.entry === second) ?? null;
      case 'assignment':
        return assigned.find((one) => one.stage === first && one.entry === second) ?? null;
      default:
        return null;
    }
  })();
  if (place === null) return change;
  return { ...change, tab: place.tab, ...(place.cell ? { cell: place.cell } : {}) };

  function indexed(kind: 'stage' | 'criterion' | 'judge', index: number): { tab: string; cell: string } | null {
    if (index < 0 || field === null) return null;
    return locate({ kind, index, column: field } as Parameters<typeof locate>[0]);
  }
}
