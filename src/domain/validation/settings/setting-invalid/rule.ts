// SETTING_INVALID of the configuration: a check for each thing that cannot be used.
import type { WorkbookRule } from '../../shared/rule';
import { askedCriteria } from './asked';
import { carryOver } from './carry-over';
import { categories } from './categories';
import { criterionRange } from './criterion-range';
import { duplicateNames } from './duplicate-names';
import { groups } from './groups';
import { outcomes } from './outcomes';
import { prizes } from './prizes';
import { stageWithoutCriteria } from './stage-without-criteria';
import { unknownReferences } from './unknown-references';

export const rule: WorkbookRule<'SETTING_INVALID'> = {
  scope: 'workbook',
  checks: [
    carryOver,
    duplicateNames,
    unknownReferences,
    stageWithoutCriteria,
    criterionRange,
    categories,
    askedCriteria,
    groups,
    outcomes,
    prizes,
  ],
};
