// Which findings can be fixed, cell by cell, and the status of each fix: offered, waiting for the judge, refused.
import type { StageStatus } from '../../../domain/audit/stage-status';
import type { Fix } from '../../../domain/competition/fix';
import type { Finding } from '../../../domain/validation/finding';
import { a1, cellsIn } from '../../../domain/vocabulary/a1';
import type { Cell, Position } from '../../../domain/vocabulary/cell';
import type { Language } from '../../../domain/vocabulary/language';
import { holds } from '../../../domain/workbook/read/value-before-fix';
import type { Correction } from '../../../domain/workbook/tabs/corrections';
import type { FixAnswer } from '../../answers';
import { shownCell } from './words/fixes';

export type Offer = {
  /** Covers the whole offer, so that exactly what a person agreed to is applied. */
  id: string;
  fix: Fix;
  /** The cells as a person sees them. */
  seen: Cell;
  stage: string;
  tab: string;
  judge: string;
  cells: Position[];
  status: FixAnswer['status'];
};

/** What the status of a fix depends on beside the finding. */
export type FixContext = { statuses: readonly StageStatus[]; corrections: readonly Correction[] };

/** What was asked of the judge about a cell before: the last word counts. */
function asked(corrections: readonly Correction[], tab: string, cell: string, { old, now }: Fix): Offer['status'] {
  const own = corrections.filter(
    (one) => one.tab === tab && one.cell === cell && one.now === now && holds(one.before.cell, old),
  );
  const last = own[own.length - 1]?.status;
  return last === 'waiting' || last === 'refused' ? last : 'offered';
}

/** The remedy of a finding; null where it has none or its stage is no longer open. */
export function offerOf(finding: Finding, { statuses, corrections }: FixContext): Offer | null {
  const { code, fix, stage = '', tab, cell } = finding;
  if (fix === undefined || tab === undefined || cell === undefined) return null;
  if (statuses.find((one) => one.stage === stage)?.status !== 'open') return null;
  const judge = 'judge' in finding.params ? (finding.params.judge ?? '') : '';
  const all = cellsIn(cell).map((at) => ({ at, status: asked(corrections, tab, a1(at.row, at.column), fix) }));
  const offered = all.filter((one) => one.status === 'offered');
  return {
    id: JSON.stringify([code, tab, cell, fix.old, fix.now]),
    seen: finding.code === 'SCORE_NOT_NUMBER' ? finding.params.value : fix.old,
    ...{ fix, stage, tab, judge },
    cells: (offered.length > 0 ? offered : all).map(({ at }) => at),
    status: offered.length > 0 ? 'offered' : (all[0]?.status ?? 'offered'),
  };
}

/** The remedy as the answers carry it. */
export function fixAnswer({ id, fix, seen, judge, status }: Offer, language: Language): FixAnswer {
  const confirm = fix.kind === 'score' ? judge : null;
  return { id, kind: fix.kind, old: shownCell(seen, language), now: fix.now, confirm, status };
}
