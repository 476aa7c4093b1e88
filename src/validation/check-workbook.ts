// All checks of the configuration, as far as they need the model and not the cells.
import type { Competition } from '../competition/competition';
import type { Finding } from '../competition/finding';
import type { Locate } from './locate';
import { availability } from './workbook/availability';
import { carryOver } from './workbook/carry-over';
import { categories } from './workbook/categories';
import { criteriaWeights } from './workbook/criteria-weights';
import { criterionRange } from './workbook/criterion-range';
import { duplicateNames } from './workbook/duplicate-names';
import { methodCautions } from './workbook/method-cautions';
import { outcomes } from './workbook/outcomes';
import { prizes } from './workbook/prizes';
import { stageWeights } from './workbook/stage-weights';
import { stageWeightsUnused } from './workbook/stage-weights-unused';
import { stageWithoutCriteria } from './workbook/stage-without-criteria';
import { unknownReferences } from './workbook/unknown-references';
import type { AnyWorkbookRule, Availability } from './workbook-view';

const RULES: readonly AnyWorkbookRule[] = [
  availability,
  carryOver,
  methodCautions,
  stageWeights,
  stageWeightsUnused,
  duplicateNames,
  unknownReferences,
  stageWithoutCriteria,
  criteriaWeights,
  criterionRange,
  categories,
  outcomes,
  prizes,
];

/** What this version can do, and where the parts of the competition stand; without `locate` findings have no cell. */
export type CompetitionCheck = Availability & { locate?: Locate };

/** Everything to be said of the configuration. Only findings that concern one stage carry its name. */
export function checkCompetition(competition: Competition, check: CompetitionCheck): Finding[] {
  const { locate = () => null, ...available } = check;
  return RULES.flatMap((rule) => rule.find({ competition, available, locate }));
}
