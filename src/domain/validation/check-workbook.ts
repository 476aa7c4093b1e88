// All checks of the configuration, as far as they need the model and not the cells.

import type { ConfiguredCompetition } from '../settings/configured-competition';
import type { Finding } from './finding';
import { carryOver } from './settings/carry-over';
import { categories } from './settings/categories';
import { criteriaWeights } from './settings/criteria-weights';
import { criterionRange } from './settings/criterion-range';
import { duplicateNames } from './settings/duplicate-names';
import { methodCautions } from './settings/method-cautions';
import { outcomes } from './settings/outcomes';
import { prizes } from './settings/prizes';
import { stageWeights } from './settings/stage-weights';
import { stageWeightsUnused } from './settings/stage-weights-unused';
import { stageWithoutCriteria } from './settings/stage-without-criteria';
import { unknownReferences } from './settings/unknown-references';
import type { Locate } from './shared/locate';
import type { AnyWorkbookRule } from './shared/workbook-view';

const RULES: readonly AnyWorkbookRule[] = [
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

/**
 * Everything to be said of the configuration. Only findings that concern one stage carry its name; without `locate` they
 * have no cell.
 */
export function checkCompetition(competition: ConfiguredCompetition, locate: Locate = () => null): Finding[] {
  return RULES.flatMap((rule) => rule.find({ competition, locate }));
}
