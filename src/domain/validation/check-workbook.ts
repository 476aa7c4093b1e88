// All checks of the configuration, as far as they need the model and not the cells.
import type { ConfiguredCompetition } from '../settings/configured-competition';
import type { Finding } from './finding';
import { FINDING_RULES } from './rules';
import { methodCautions } from './settings/method-caution/method-cautions';
import { stageWeightsUnused } from './settings/method-caution/stage-weights-unused';
import { askedCriteria } from './settings/setting-invalid/asked';
import { carryOver } from './settings/setting-invalid/carry-over';
import { categories } from './settings/setting-invalid/categories';
import { criterionRange } from './settings/setting-invalid/criterion-range';
import { duplicateNames } from './settings/setting-invalid/duplicate-names';
import { groups } from './settings/setting-invalid/groups';
import { outcomes } from './settings/setting-invalid/outcomes';
import { prizes } from './settings/setting-invalid/prizes';
import { stageWithoutCriteria } from './settings/setting-invalid/stage-without-criteria';
import { unknownReferences } from './settings/setting-invalid/unknown-references';
import { criteriaWeights } from './settings/weights-invalid/criteria-weights';
import { stageWeights } from './settings/weights-invalid/stage-weights';
import type { Locate } from './shared/locate';
import type { WorkbookView } from './shared/workbook-view';

type Check = (view: WorkbookView) => Finding[];

/** Reported first, whatever their codes; checks that are not named here follow in the order of the list. */
const FIRST: readonly Check[] = [
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
  askedCriteria,
  groups,
  outcomes,
  prizes,
];

const listed = Object.values(FINDING_RULES).flatMap((rule): readonly Check[] =>
  rule?.scope === 'workbook' ? rule.checks : [],
);

const CHECKS: readonly Check[] = [...FIRST, ...listed.filter((check) => !FIRST.includes(check))];

/**
 * All findings of the configuration. Only findings that concern one stage carry its name; without `locate` they have no
 * cell.
 */
export function checkCompetition(competition: ConfiguredCompetition, locate: Locate = () => null): Finding[] {
  return CHECKS.flatMap((check) => check({ competition, locate }));
}
