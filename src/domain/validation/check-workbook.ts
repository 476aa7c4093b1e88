// All checks of the configuration, as far as they need the model and not the cells.

import type { ConfiguredCompetition } from '../settings/configured-competition';
import type { Finding } from './finding';
import { availability } from './settings/availability';
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
import type { AnyWorkbookRule, Availability } from './shared/workbook-view';

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
export function checkCompetition(competition: ConfiguredCompetition, check: CompetitionCheck): Finding[] {
  const { locate = () => null, ...available } = check;
  return RULES.flatMap((rule) => rule.find({ competition, available, locate }));
}
