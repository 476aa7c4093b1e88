// ROW_NAME_MISMATCH: code and name of a row belong to different entries.
import { nameKey } from '../../../vocabulary/keys';
import { nameFix } from '../../fixes/label-fix';
import type { FindingDraftOf } from '../../shared/finding-draft';
import type { Line } from '../../shared/line';
import type { StageRule } from '../../shared/rule';
import type { ScoreSheetView } from '../../shared/score-sheet-view';
import type { StageView } from '../../shared/stage-view';

/** Long names are often cut. */
const isCut = (written: string, name: string): boolean => written.length >= 8 && name.startsWith(written);

function isOther({ row, entry }: Line): boolean {
  // Almost every name stands as in the entries tab, letter by letter.
  if (row.name === '' || entry.name === '' || row.name === entry.name) return false;
  const [written, name] = [nameKey(row.name), nameKey(entry.name)];
  return written !== '' && written !== name && !isCut(written, name) && !isCut(name, written);
}

/**
 * A tab whose "Nama" is something else altogether (the innovator's) mismatches in most rows: then only those rows are
 * reported that carry another entry's name, as they do when codes and names were sorted apart.
 */
function mismatches({ check }: StageView, sheetView: ScoreSheetView): Line[] {
  if (sheetView.sheet === null || sheetView.sheet.codeColumn === null || sheetView.sheet.nameColumn === null) return [];
  const lines = Array.from(sheetView.lines.values()).flat();
  const others = lines.filter(isOther);
  if (others.length === 0) return [];
  if (others.length * 2 <= lines.filter(({ row }) => row.name !== '').length) return others;
  const names = new Set(check.competition.entries.map(({ name }) => nameKey(name)));
  return others.filter(({ row }) => names.has(nameKey(row.name)));
}

export const rule: StageRule<'ROW_NAME_MISMATCH'> = {
  scope: 'stage',
  find: (view) =>
    view.sheetViews.flatMap((sheetView) =>
      mismatches(view, sheetView).map((line): FindingDraftOf<'ROW_NAME_MISMATCH'> => {
        const { row, entry } = line;
        const at = { row: row.row, column: sheetView.sheet?.nameColumn ?? 0 };
        const params = { judge: sheetView.judge.code, entry: entry.code, written: row.name, name: entry.name };
        return {
          code: 'ROW_NAME_MISMATCH',
          severity: 'warning',
          tab: sheetView.tab,
          at,
          ...nameFix(line, view.check.competition.entries),
          params,
        };
      }),
    ),
};
