// Locates the parts of a competition in the workbook; the checks know the model, not its cells.
import type { Settings } from '../../settings/settings';

type StageColumn = 'name' | 'weight' | 'title' | 'advance' | 'passingScores' | 'minByUnitType' | 'nestedTitles';

/** A part of the competition; `index` counts in the competition's own list, from 0. */
export type CompetitionPart =
  | { kind: 'setting'; key: keyof Settings }
  /** `place`: 1, 2, … */
  | { kind: 'prize'; place: number }
  | { kind: 'stage'; index: number; column: StageColumn }
  | { kind: 'entry'; index: number; column: 'category' }
  | { kind: 'criterion'; index: number; column: 'stage' | 'name' | 'weight' | 'min' | 'max' | 'category' }
  | { kind: 'judge'; index: number; column: 'code' | 'stages' | 'conflicts' | 'criteria' };

/** Tab and cell (A1 notation) of a part; null when it stands nowhere, as a default does. */
export type Locate = (part: CompetitionPart) => { tab: string; cell: string } | null;
