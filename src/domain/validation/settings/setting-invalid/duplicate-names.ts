// SETTING_INVALID, duplicate: stages, judges, or the criteria of one stage with the same name.
import { criteriaOf } from '../../../competition/competition';
import { codeKey, nameKey } from '../../../vocabulary/keys';
import type { WorkbookCheck } from '../../shared/rule';
import { settingInvalid } from './finding';

/** Indices of all but the first of those that share a key; empty keys are not duplicates. */
function repeats(keys: readonly string[]): number[] {
  const seen = new Set<string>(['']);
  return keys.flatMap((key, index) => {
    const repeated = key !== '' && seen.has(key);
    seen.add(key);
    return repeated ? [index] : [];
  });
}

export const duplicateNames: WorkbookCheck<'SETTING_INVALID'> = (view) => {
  const { stages, judges, criteria } = view.competition;
  const stageNames = repeats(stages.map(({ name }) => nameKey(name)));
  const judgeCodes = repeats(judges.map(({ code }) => codeKey(code)));
  // A criterion of every stage may meet one of a single stage; however many stages see it, it is one fault.
  const criterionNames = new Set(
    stages.flatMap((stage) => {
      const own = criteriaOf(view.competition, stage);
      return repeats(own.map(({ name }) => nameKey(name))).map((index) => criteria.indexOf(own[index]!));
    }),
  );
  return [
    ...stageNames.map((index) => {
      const fault = { setting: 'stages.name', value: stages[index]!.name, reason: 'duplicate' } as const;
      return settingInvalid(view, { kind: 'stage', index, column: 'name' }, fault);
    }),
    ...judgeCodes.map((index) => {
      const fault = { setting: 'judges.code', value: judges[index]!.code, reason: 'duplicate' } as const;
      return settingInvalid(view, { kind: 'judge', index, column: 'code' }, fault);
    }),
    ...Array.from(criterionNames, (index) => {
      const fault = { setting: 'criteria.name', value: criteria[index]!.name, reason: 'duplicate' } as const;
      return settingInvalid(view, { kind: 'criterion', index, column: 'name' }, fault);
    }),
  ];
};
